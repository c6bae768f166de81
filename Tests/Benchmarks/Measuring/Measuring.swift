package import Foundation

/// How long something takes.
package func measureSeconds(_ body: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

/// The middle of some measurements.
package func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
}

/// Runs a program of the machine to its end and returns what it printed.
///
/// - Parameters:
///   - path: the program, or its name where `PATH` finds it.
///   - file: where what it prints goes instead.
/// - Throws: ``ProgramFailure``.
@discardableResult
package func runProgram(_ path: String, _ words: [String], to file: URL? = nil) throws -> String {
    let process = Process()
    let isPath = path.contains("/")
    process.executableURL = URL(filePath: isPath ? path : "/usr/bin/env").resolvingSymlinksInPath()
    process.arguments = (isPath ? [] : [path]) + words
    let output = Pipe()
    if let file {
        try Data().write(to: file)
        process.standardOutput = try FileHandle(forWritingTo: file)
    } else {
        process.standardOutput = output
    }
    try process.run()
    let printed = file == nil ? try output.fileHandleForReading.readToEnd() : nil
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        throw ProgramFailure(program: path, reason: "status \(process.terminationStatus)")
    }
    return String(decoding: printed ?? Data(), as: UTF8.self)
}

/// Says on standard error how far the run is.
package func progress(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
}
