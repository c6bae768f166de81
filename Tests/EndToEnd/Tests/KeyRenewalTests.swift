import Foundation
import TestSupport
import Testing

/// The till's own key is replaced, and cut off wherever that can be.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct KeyRenewalTests {
    private func key(of till: Till) throws -> String {
        try String(contentsOfFile: "\(till.data)/keys/terminal.key", encoding: .utf8)
    }

    /// Rotates the key by the command.
    private func renew(_ till: Till) async throws -> JSON { try await till.done("pair", "--rotate", "--json").json }

    @Test func `a renewed key sells and settles, and what the old one signed still holds`() async throws {
        let shop = try await Shop()
        let customer = try await Customer(at: shop.network)
        try await sell(at: shop.till, to: customer)
        let old = try key(of: shop.till)
        // A batch that the old key signed and nobody has seen.
        shop.network.freeze()
        let closed = try await shop.till.run("shift", "close", "--counted", "200.00", "--json")
        #expect(closed.status == 3)
        shop.network.thaw()

        let renewed = try await renew(shop.till)
        let keys = try await shop.till.ledger.rows("SELECT count(*) FROM journal WHERE kind = 'terminal.paired'")
        #expect(keys == ["2"])
        #expect(renewed["terminal"] == "T0001")
        #expect(try key(of: shop.till) != old)
        let modes = try FileManager.default.attributesOfItem(atPath: "\(shop.till.data)/keys/terminal.key")
        #expect(modes[.posixPermissions] as? Int == 0o600)
        #expect(!FileManager.default.fileExists(atPath: "\(shop.till.data)/keys/terminal.key.next"))

        let sync = try await shop.till.done("sync", "--json").json
        #expect(sync["batches"]?.elements.map { $0["state"] } == ["acknowledged"])
        _ = try await shop.till.done("shift", "open", "--float", "200.00")
        try await sell(at: shop.till, to: customer)
        let second = try await shop.till.done("shift", "close", "--counted", "200.00", "--json").json
        #expect(second["batch"]?["state"] == "acknowledged")
        _ = try await shop.till.done("shift", "show", "--number", "1", "--batch")
        #expect(try await shop.till.holds())
        let program = try Programs.path(Programs.clearinghouse)
        let words = ["changes", "--of", "T0001", "--data", shop.networkData, "--json"]
        let changes = try await Command(program, words).run().jsonLines
        #expect(changes.map { $0["change"] } == ["paired", "key-rotated"])
    }

    @Test func `wherever it is cut off, the next command goes on with a key that works`() async throws {
        let shop = try await Shop()
        let before = try Till.copy(of: shop.till, in: shop.file("before"))
        // The key is written, and the network has not heard of it.
        let written = try Till.copy(of: before, in: shop.file("written"))
        let other = try await Till.founded(in: shop.file("other"))
        _ = try await Command("cp", ["-p", keyFile(other), keyFile(written) + ".next"]).run()
        try await goesOn(written)
        let renewed = try key(of: written)
        #expect(try renewed == key(of: other))

        // The network has taken it, and its answer was lost.
        let lost = try Till.copy(of: before, in: shop.file("lost"))
        _ = try await Command("cp", ["-p", keyFile(written), keyFile(lost) + ".next"]).run()
        try await goesOn(lost)
        #expect(try key(of: lost) == renewed)

        // The same, and the time of the old key is over.
        let late = try Till.copy(of: before, in: shop.file("late"))
        _ = try await Command("cp", ["-p", keyFile(written), keyFile(late) + ".next"]).run()
        let over = "UPDATE former_keys SET good_until = replaced_at"
        #expect(try await Database.node(in: shop.networkData).rows(over) == [])
        try await goesOn(late)
        #expect(try key(of: late) == renewed)

        // It is recorded, and the file is not yet in its place.
        let recorded = try Till.copy(of: written, in: shop.file("recorded"))
        _ = try await Command("mv", [keyFile(recorded), keyFile(recorded) + ".next"]).run()
        _ = try await Command("cp", ["-p", keyFile(before), keyFile(recorded)]).run()
        try await goesOn(recorded)
        #expect(try key(of: recorded) == renewed)
    }

    @Test func `killed at any moment, it never loses the network`() async throws {
        let shop = try await Shop()
        var dice = SeededGenerator(seed: 11)
        for _ in 0..<8 {
            let renewal = try shop.till.start("pair", "--rotate")
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...160, using: &dice)))
            try await renewal.kill()
            try await goesOn(shop.till)
        }
        let customer = try await Customer(at: shop.network)
        try await sell(at: shop.till, to: customer)
        #expect(try await shop.till.done("shift", "close", "--counted", "200.00", "--json").json["variance"] == 0)
        #expect(try await shop.till.holds())
    }

    @Test func `without the network the old key stays, and a terminal that is not paired has none to renew`()
        async throws
    {
        let shop = try await Shop()
        let old = try key(of: shop.till)
        try await shop.network.kill()
        let away = try await shop.till.run("pair", "--rotate")
        #expect(away.status == 3 && away.isOneSentence, "\(away.errors)")
        #expect(try key(of: shop.till) == old)
        let node = try await shop.networkAgain()
        try await goesOn(shop.till)
        #expect(try key(of: shop.till) != old)
        #expect(try await node.stop().status == 0)
        let lonely = try await Till.founded(in: shop.file("lonely")).run("pair", "--rotate")
        #expect(lonely.status == 1 && lonely.errors.contains("not paired"), "\(lonely.errors)")
        for words in [["pair"], ["pair", "--rotate", "--code", "ABCD-1234"]] {
            #expect(try await shop.till.run(words).status == 2, "\(words)")
        }
    }

    private func keyFile(_ till: Till) -> String { "\(till.data)/keys/terminal.key" }

    private func goesOn(_ till: Till) async throws {
        _ = try await till.done("sync", "--json")
        #expect(!FileManager.default.fileExists(atPath: keyFile(till) + ".next"))
        #expect(try await till.holds())
    }

    private func sell(at till: Till, to customer: Customer) async throws {
        let sale = try till.start("charge", "1.00", "--wait", "30", "--json")
        try await customer.pay(try await sale.firstErrorLine())
        #expect(try await sale.end().json["state"] == "paid")
    }
}
