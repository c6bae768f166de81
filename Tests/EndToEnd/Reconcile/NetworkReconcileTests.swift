import Foundation
import Testing

/// A day of tills that are paired with a node, held against what the node says of it.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct NetworkReconcileTests {
    @Test func `the ledger of a day is what the network settled, to the last fen`() async throws {
        let shop = try await SettledShop()
        let untouched = try Till.copy(of: shop.till, in: shop.file("copy"))
        let first = try await shop.till.run("reconcile", shop.day, "--json")
        #expect(first.status == 0, "\(first.output)\(first.errors)")
        let result = try first.json
        // 12.50 + 99.99 + 0.03 are paid, and 2.50 given back.
        for side in ["ledger", "clearing"] {
            #expect(result[side] == .object(["count": 4, "amount": 11_002]), "\(side)")
        }
        #expect(result["matched"] == 4 && result["breaks"] == .array([]))
        #expect(result["opening"] == 0 && result["closing"] == 0 && result["unexplained"] == 0)
        // 0.38 % each: 0.05 + 0.38 + 0.00, and 0.01 back; the same by the schedule that the till was paired with.
        #expect(result["fees"]?["charged"] == 42 && result["fees"]?["expected"] == 42)
        #expect(result["fees"]?["rows_without_schedule"] == 0 && result["bank"] == .null)
        let words = try await shop.till.run("reconcile", shop.day, "--offline")
        let proven = "only the ledger against clearing is proven, not that the money came."
        #expect(words.status == 0 && words.output.contains(proven), "\(words.output)")
        let again = try await shop.till.run("reconcile", shop.day, "--offline", "--json")
        #expect(again == first, "\(again.output)\(again.errors)")
        #expect(try await shop.till.holds())

        let offline = try await untouched.run("reconcile", shop.day, "--offline")
        #expect(offline.status == 1 && offline.isOneSentence, "\(offline.errors)")
        let file = ["reconcile", shop.day, "--offline", "--json", "--statement"]
        let whole = try await untouched.run(file + [try await shop.statement("whole.csv")])
        #expect(whole == first, "\(whole.output)\(whole.errors)")
    }

    @Test func `a payment that the network's statement lacks is named by its order`() async throws {
        let shop = try await SettledShop()
        let doctored = try await shop.statement("doctored.csv", without: "99.99")
        let result = try await shop.till.run("reconcile", shop.day, "--offline", "--json", "--statement", doctored)
        #expect(result.status == 1 && result.errors.isEmpty, "\(result.errors)")
        let order = try await shop.order(of: 9_999)
        let found = try result.json["breaks"]?.elements ?? []
        #expect(found.map { $0["kind"] } == ["missing_at_host"], "\(result.output)")
        #expect(found.first?["order"]?.text == order)
        #expect(found.first?["ledger"] == 9_999 && found.first?["other"] == .null)
        #expect(try result.json["matched"] == 3 && result.json["clearing"] == .object(["count": 3, "amount": 1_003]))
        #expect(try result.json["closing"] == 9_999 && result.json["unexplained"] == 0)
        let text = try await shop.till.run("reconcile", shop.day, "--offline")
        #expect(
            text.status == 1
                && text.output.contains("missing_at_host  \(order)  amount: 99.99 against nothing, 99.99, 0 days old"),
            "\(text.output)"
        )
    }

    @Test func `two tills of a merchant are reconciled together`() async throws {
        let shop = try await SettledShop(hasSecond: true)
        let second = try #require(shop.second)
        let both = try await shop.till.run("reconcile", shop.day, "--ledger", second.data, "--json")
        #expect(both.status == 0, "\(both.output)\(both.errors)")
        // The second till was paid 7.77.
        for side in ["ledger", "clearing"] {
            #expect(try both.json[side] == .object(["count": 5, "amount": 11_779]), "\(side)")
        }
        #expect(try both.json["matched"] == 5 && both.json["unexplained"] == 0)
        let alone = try await second.run("reconcile", shop.day, "--json")
        #expect(alone.status == 0, "\(alone.output)\(alone.errors)")
        #expect(try alone.json["ledger"] == .object(["count": 1, "amount": 777]))
        #expect(try alone.json["clearing"] == alone.json["ledger"])
    }
}
