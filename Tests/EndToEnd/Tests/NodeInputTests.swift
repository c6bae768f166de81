import Testing

/// What the clearing node's program refuses: in one sentence, with the right exit status.
@Suite(.serialized, .timeLimit(.minutes(20)))
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

    @Test(arguments: [
        ["settle", "yesterday"], ["settle", "2026-02-30"], ["statement", "M0001", "2026-01-01", "--format", "pdf"],
    ])
    func `a day that is none, and a form that there is not`(command: [String]) async throws {
        let folder = try TemporaryDirectory()
        let result = try await run(command + ["--data", folder.file("node")])
        #expect(result.status == 2)
        #expect(result.isOneSentence, "\(result.errors)")
    }

    @Test func `a day that is not over, or of which there is nothing`() async throws {
        let folder = try TemporaryDirectory()
        let data = ["--data", folder.file("node")]
        let merchant = ["merchant", "add", "--name", "B", "--city", "C", "--mcc", "5812"]
        #expect(try await run(merchant + data).status == 0)
        let early = try await run(["settle", "9999-01-01"] + data)
        #expect(early.status == 1 && early.isOneSentence)
        #expect(early.errors.contains("9999-01-01 is not over for M0001"), "\(early.errors)")
        let empty = try await run(["settle", "2026-01-01"] + data)
        #expect(empty.status == 0 && empty.output == "Of 2026-01-01 there is nothing to settle.\n")
        let json = try await run(["settle", "2026-01-01", "--json"] + data)
        #expect(
            json.output == #"{"business_day":"2026-01-01","not_over":[],"positions":[],"settlements":[]}"# + "\n"
        )
        let none = try await run(["statement", "M0001", "2026-01-01"] + data)
        #expect(none.status == 1 && none.isOneSentence)
    }

    private func run(_ arguments: String...) async throws -> CommandResult { try await run(arguments) }

    private func run(_ arguments: [String]) async throws -> CommandResult {
        try await Command(try Programs.path(Programs.clearinghouse), arguments).run()
    }
}
