import Testing

/// What the clearing node's program refuses: in one sentence, with the right exit status.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct NodeInputTests {
    @Test(arguments: ["127.0.0.1", "127.0.0.1:70000", "127.0.0.1:x", "0.0.0.0:0"])
    func `an address that cannot be listened on`(address: String) async throws {
        let folder = try TemporaryDirectory()
        let result = try await run("serve", "--listen", address, "--data", folder.file("node"))
        #expect(result.status == 2)
        #expect(result.errors.contains(address.split(separator: ":")[0]), "it names the address: \(result.errors)")
        #expect(try await Command("ls", [folder.path]).run().output.isEmpty, "nothing was made")
    }

    @Test(arguments: [["serve", "--listen", "127.0.0.1:0"], ["merchant", "list"]])
    func `a directory that cannot be written`(command: [String]) async throws {
        let folder = try TemporaryDirectory()
        _ = try await Command("touch", [folder.file("file")]).run()
        let result = try await run(command + ["--data", folder.file("file/node")])
        #expect(result.status == 3)
        #expect(result.isOneSentence, "\(result.errors)")
    }

    @Test(arguments: [["merchant", "show", "M9999"], ["terminal", "add", "--merchant", "M9999"]])
    func `somebody whom the node does not know`(command: [String]) async throws {
        let folder = try TemporaryDirectory()
        let result = try await run(command + ["--data", folder.file("node")])
        #expect(result.status == 1)
        #expect(result.isOneSentence, "\(result.errors)")
        #expect(result.errors.contains("M9999"), "it names what was asked for: \(result.errors)")
    }

    private func run(_ arguments: String...) async throws -> CommandResult { try await run(arguments) }

    private func run(_ arguments: [String]) async throws -> CommandResult {
        try await Command(try Programs.path(Programs.clearinghouse), arguments).run()
    }
}
