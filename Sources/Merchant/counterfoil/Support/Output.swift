import ArgumentParser
import ClearingProtocol

/// How results are written.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Write JSON to standard output: amounts in minor units, times in UTC.")
    var json = false

    /// Writes one result: as JSON in a line, or as text for people.
    ///
    /// - Throws: ``CommandFailure`` when standard output takes no more.
    func write(_ value: JSONValue, text: @autoclosure () -> String) throws {
        try Self.writeLine(json ? value.canonicalText : text())
    }

    /// Writes a line at once, so that a reader at the other end of a pipe has it when it is true.
    ///
    /// - Throws: ``CommandFailure`` when standard output takes no more.
    static func writeLine(_ line: String) throws {
        try StandardOutput.write(Array("\(line)\n".utf8))
    }
}
