import Foundation
import Testing

/// A terminal that the network revoked while something of it was under way.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct RevokedTerminalTests {
    @Test func `it is paired again as what it is, and brings what it could not`() async throws {
        let shop = try await Shop()
        let customer = try await Customer(at: shop.network)
        let sale = try shop.till.start("charge", "12.50", "--wait", "30", "--json")
        try await customer.pay(try await sale.firstErrorLine())
        #expect(try await sale.end().status == 0)
        _ = try await shop.network.administer("terminal", "revoke", "T0001")
        let closed = try await shop.till.run("shift", "close", "--counted", "200.00", "--json")
        #expect(closed.status == 1, "\(closed.errors)")

        // A network of somebody else's cannot take what is under way.
        let elsewhere = try await ClearingNetwork(data: shop.file("elsewhere"))
        let foreign = try await elsewhere.pairingCode()
        let refused = try await shop.till.run("pair", "--clearing", elsewhere.address, "--code", foreign)
        #expect(refused.status == 3 && refused.isOneSentence, "\(refused.status) \(refused.errors)")
        #expect(refused.errors.contains("1 batch was not sent yet") && refused.errors.contains("T0001"))

        // Neither can another terminal of the same one, whose code the network does not take for this key.
        let second = try await shop.network.administer("terminal", "add", "--merchant", "M0001")["code"]?.text
        let other = try await shop.till.run(
            "pair",
            "--clearing",
            shop.network.address,
            "--code",
            try #require(second)
        )
        #expect(other.status != 0 && other.errors.contains("key belongs to another terminal"), "\(other.errors)")

        let code = try await shop.network.administer("terminal", "add", "--terminal", "T0001")["code"]?.text
        _ = try await shop.till.done("pair", "--clearing", shop.network.address, "--code", try #require(code))
        let sync = try await shop.till.done("sync", "--json").json
        #expect(sync["batches"]?.elements.map { $0["state"] } == ["acknowledged"])
        #expect(try await shop.till.holds())
    }

    @Test func `one that lost its key brings what it had signed with it`() async throws {
        let shop = try await Shop()
        let customer = try await Customer(at: shop.network)
        let sale = try shop.till.start("charge", "12.50", "--wait", "30", "--json")
        try await customer.pay(try await sale.firstErrorLine())
        #expect(try await sale.end().status == 0)
        shop.network.freeze()
        #expect(try await shop.till.run("shift", "close", "--counted", "200.00", "--json").status == 3)
        shop.network.thaw()

        try FileManager.default.removeItem(atPath: "\(shop.till.data)/keys/terminal.key")
        let code = try await shop.network.administer("terminal", "add", "--terminal", "T0001")["code"]?.text
        _ = try await shop.till.done("pair", "--clearing", shop.network.address, "--code", try #require(code))
        let sync = try await shop.till.done("sync", "--json").json
        #expect(sync["batches"]?.elements.map { $0["state"] } == ["acknowledged"])
        #expect(try await shop.till.holds())
    }
}
