import Foundation
import Testing

/// A shop that sold, gave back, closed its shift and was settled by its node.
struct SettledShop {
    private let shop: Shop
    /// The business day.
    let day: String
    /// A second till of the same merchant, where there is one.
    let second: Till?

    /// The till that was paid 12.50, of which 2.50 went back, 99.99 and 0.03; the second one was paid 7.77.
    var till: Till { shop.till }

    /// Sells, closes and settles.
    init(hasSecond: Bool = false) async throws {
        // The zone in which every day is over last.
        shop = try await Shop(merchant: ["--zone", "Etc/GMT+12"])
        let customer = try await Customer(at: shop.network)
        let first = try await Self.sell("12.50", at: shop.till, to: customer)
        for amount in ["99.99", "0.03"] { _ = try await Self.sell(amount, at: shop.till, to: customer) }
        _ = try await shop.till.done("refund", first, "--amount", "2.50", "--reason", "cold", "--json")
        day = try await Self.close(shop.till, float: "200.00")
        second = hasSecond ? try await Self.secondTill(of: shop, customer) : nil
        // No day is over while a test waits for it, and no command moves a merchant: to the zone whose days are over
        // first.
        let move = "UPDATE merchants SET profile = json_set(profile, '$.zone', 'Pacific/Kiritimati')"
        _ = try await Database.node(in: shop.networkData).rows(move)
        _ = try await shop.network.administer("settle", day)
    }

    /// The path of a file beside the directories.
    func file(_ name: String) -> String { shop.file(name) }

    /// The number of the order of an amount in the first till's ledger.
    func order(of units: Int) async throws -> String {
        try await till.ledger.value("SELECT order_number FROM attempts WHERE amount = \(units)")
    }

    /// Writes the node's statement of the day, as comma-separated values, and says where it is.
    ///
    /// - Parameter gross: of the payment whose row is left out; the payout is less by its net.
    func statement(_ name: String, without gross: String? = nil) async throws -> String {
        let words = ["statement", "M0001", day, "--format", "csv", "--data", shop.networkData]
        let result = try await Command(try Programs.path(Programs.clearinghouse), words).run()
        guard result.status == 0 else { throw HarnessFailure("The node writes no statement: \(result.errors)") }
        var rows = result.output.components(separatedBy: "\r\n").map { $0.components(separatedBy: ",") }
        if let gross {
            let place = try #require(rows.firstIndex { $0.count == 15 && $0[12] == gross })
            let net = try #require(Decimal(string: rows.remove(at: place)[14]))
            let payout = try #require(rows.firstIndex { $0.count == 15 && $0[2] == "payout" })
            rows[payout][14] = "\(try #require(Decimal(string: rows[payout][14])) + net)"
        }
        let text = rows.map { $0.joined(separator: ",") }.joined(separator: "\r\n")
        try Data(text.utf8).write(to: URL(filePath: shop.file(name)))
        return shop.file(name)
    }

    private static func secondTill(of shop: Shop, _ customer: Customer) async throws -> Till {
        let till = try await Till.founded(in: shop.file("second"))
        let terminal = try await shop.network.administer("terminal", "add", "--merchant", "M0001")
        let code = try #require(terminal["code"]?.text)
        _ = try await till.done("pair", "--clearing", shop.network.address, "--code", code)
        _ = try await till.done("shift", "open")
        _ = try await sell("7.77", at: till, to: customer)
        _ = try await close(till, float: "0.00")
        return till
    }

    /// - Returns: the payment's number.
    private static func sell(_ amount: String, at till: Till, to customer: Customer) async throws -> String {
        let sale = try till.start("charge", amount, "--wait", "30", "--json")
        try await customer.pay(try await sale.firstErrorLine())
        return try #require(try await sale.end().json["payment"]?["payment"]?.text)
    }

    /// - Returns: the business day of the shift.
    private static func close(_ till: Till, float: String) async throws -> String {
        let closed = try await till.run(["shift", "close", "--counted", float, "--json"]).json
        _ = try await till.done("sync", "--json")
        return try #require(closed["business_day"]?.text)
    }
}
