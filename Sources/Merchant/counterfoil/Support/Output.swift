import ArgumentParser
import ClearingProtocol
import Foundation

/// How results are written.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Write JSON to standard output: amounts in minor units, times in UTC.")
    var json = false

    /// Writes one result: as JSON in a line, or as text for people.
    func write(_ value: JSONValue, text: @autoclosure () -> String) {
        Self.writeLine(json ? value.canonicalText : text())
    }

    /// Writes a line at once, so that a reader at the other end of a pipe has it when it is true.
    static func writeLine(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
}
