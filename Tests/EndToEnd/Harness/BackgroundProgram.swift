import Glibc

/// A program that goes on while the test does something else.
final class BackgroundProgram: Sendable {
    private let folder: TemporaryDirectory
    private let process: ChildProcess
    private let line: String

    /// Starts a program.
    init(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        folder = try TemporaryDirectory()
        line = ([program] + arguments).joined(separator: " ")
        process = try ChildProcess(
            program,
            arguments,
            environment: Surroundings.variables(environment),
            output: folder.file("out"),
            errors: folder.file("errors")
        )
    }

    /// Waits for the first whole line on standard output.
    func firstLine() async throws -> String {
        try await firstLine(of: "out")
    }

    /// Waits for the first whole line on standard error.
    func firstErrorLine() async throws -> String {
        try await firstLine(of: "errors")
    }

    /// Waits for the end.
    func end(within limit: Duration = .seconds(120)) async throws -> CommandResult {
        let status = try await Patience.wait(for: "the end of `\(line)`", within: limit) { process.status }
        return CommandResult(status: status, output: folder.text("out"), errors: folder.text("errors"))
    }

    /// What the program has said on standard error so far.
    var errors: String { folder.text("errors") }

    /// Sends the program a signal.
    func signal(_ number: Int32) { process.signal(number) }

    /// Asks the program to end and waits until it did.
    func stop() async throws -> CommandResult {
        process.signal(SIGTERM)
        return try await end()
    }

    /// Ends the program as a power failure would, and answers what it had said until then.
    @discardableResult
    func kill() async throws -> CommandResult {
        process.signal(SIGKILL)
        return try await end()
    }

    private func firstLine(of file: String) async throws -> String {
        try await Patience.wait(for: "a line of `\(line)`") {
            let text = folder.text(file)
            if let end = text.firstIndex(of: "\n") { return String(text[..<end]) }
            if let status = process.status {
                throw HarnessFailure("`\(line)` ended with \(status) without a line: \(folder.text("errors"))")
            }
            return nil
        }
    }
}
