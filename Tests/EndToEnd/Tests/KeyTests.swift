import Testing

/// Keys and rights that are taken away, by the commands that people use.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct KeyTests {
    private let folder: TemporaryDirectory
    private let node: ClearingNetwork

    init() async throws {
        folder = try TemporaryDirectory()
        node = try await ClearingNetwork(data: folder.file("network"))
    }

    private var key: String { folder.file("ann.key") }

    private func phone(_ words: String...) async throws -> CommandResult {
        try await Command(
            try Programs.path(Programs.clearinghouse),
            ["wallet"] + words + ["--key-file", key, "--node", node.address, "--json"]
        ).run()
    }

    @Test func `a wallet's key is rotated, again after a cut, and the file holds the one that counts`() async throws {
        let wallet = try await node.administer("wallet", "add", "--owner", "Ann", "--key-file", key)
        let number = try #require(wallet["wallet"]?.text)
        let old = try await Command("cat", [key]).run().output
        let first = try await phone("rotate-key")
        #expect(first.status == 0, "\(first.errors)")
        let middle = try await Command("cat", [key]).run().output
        #expect(middle != old)
        #expect(try await phone("history").status == 0)
        // A cut after the answer: the new key lies beside the old one still.
        _ = try await Command("cp", ["-p", key, key + ".next"]).run()
        _ = try await Command("sh", ["-c", "umask 077; printf '%s' \"$1\" > \"$2\"", "sh", old, key]).run()
        let again = try await phone("rotate-key")
        #expect(again.status == 0, "\(again.errors)")
        #expect(try again.json["public_key"] == first.json["public_key"])
        #expect(try await Command("cat", [key]).run().output == middle)
        let changes = try await node.administer("changes", "--of", number)
        #expect(changes["change"] == "key-rotated")
    }

    @Test func `a merchant is changed and revoked, and the record says what was`() async throws {
        _ = try await node.pairingCode()
        let changed = try await node.administer(
            "merchant",
            "set",
            "M0001",
            "--limit",
            "99.00",
            "--fee-fixed",
            "0.10",
            "--holiday",
            "2027-01-01"
        )
        #expect(changed["limit"] == 9900)
        #expect(changed["fees"]?["fixed"] == 10)
        #expect(changed["name_zh"] == "茶馆")
        let revoked = try await node.administer("merchant", "revoke", "M0001")
        #expect(revoked["state"] == "revoked")
        let program = try Programs.path(Programs.clearinghouse)
        let data = ["--data", folder.file("network"), "--json"]
        let changes = try await Command(program, ["changes", "--of", "M0001"] + data).run().jsonLines
        #expect(changes.map { $0["change"] } == ["changed", "revoked"])
        #expect(changes.first?["details"]?["before"]?["limit"] == 500_000)
        let refused = try await Command(program, ["terminal", "add", "--merchant", "M0001"] + data).run()
        #expect(refused.status == 1 && refused.isOneSentence, "\(refused.errors)")
        let founding = try await Command(program, ["member", "revoke", "HOUSE"] + data).run()
        #expect(founding.status == 1 && founding.isOneSentence, "\(founding.errors)")
    }
}
