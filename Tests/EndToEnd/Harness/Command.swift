import Foundation

/// A program run to its end.
struct Command {
    let program: String
    let arguments: [String]
    var environment: [String: String] = [:]
    var input = ""
    var timeLimit = Duration.seconds(120)

    init(_ program: String, _ arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// Runs it on a text as standard input.
    func run(on input: String) async throws -> CommandResult {
        var command = self
        command.input = input
        return try await command.run()
    }

    /// Runs it.
    ///
    /// - Throws: ``HarnessFailure`` when it cannot be started or does not end in time.
    func run() async throws -> CommandResult {
        let folder = try TemporaryDirectory()
        try Data(input.utf8).write(to: URL(filePath: folder.file("in")))
        let process = try ChildProcess(
            program,
            arguments,
            environment: Surroundings.variables(environment),
            input: folder.file("in"),
            output: folder.file("out"),
            errors: folder.file("errors")
        )
        let line = ([program] + arguments).joined(separator: " ")
        let status = try await Patience.wait(for: "the end of `\(line)`", within: timeLimit) { process.status }
        return CommandResult(status: status, output: folder.text("out"), errors: folder.text("errors"))
    }
}
