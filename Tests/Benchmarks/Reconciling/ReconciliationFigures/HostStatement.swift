import Foundation
import Ledger
import Measuring

/// What the network says of a day of the large ledger, and what the ledger itself says of it, as files that others read.
struct HostStatement {
    private let shop: Shop
    private let day: String
    /// Whether rows are missing, added and altered.
    private let isDiffering: Bool

    init(_ shop: Shop, of day: String, isDiffering: Bool) {
        (self.shop, self.day, self.isDiffering) = (shop, day, isDiffering)
    }

    /// The network's statement, as comma-separated values.
    func file() throws -> String {
        try shop.file("network-\(shop.rows)-\(day).csv") { file in
            try runProgram("sqlite3", ["-readonly", "-csv", shop.many.database, query], to: file)
        }
    }

    /// The ledger's own rows of the day, with what is compared.
    func ledgerFile() throws -> String {
        let query = """
            SELECT order_number, id AS payment, amount, currency, fee FROM payments
            WHERE business_day = '\(day)' ORDER BY sequence
            """
        return try shop.file("ledger-\(shop.rows)-\(day).csv") { file in
            try runProgram("sqlite3", ["-readonly", "-csv", "-header", shop.many.database, query], to: file)
        }
    }

    private var query: String {
        let changes = Settings.rowsPerDifference
        let amount = isDiffering ? "amount + iif(log_index % \(changes) = 2, 100, 0)" : "amount"
        let order = isDiffering ? "iif(log_index % \(changes) = 3, 'X-' || order_number, order_number)" : "order_number"
        let payment = isDiffering ? "iif(log_index % \(changes) = 3, 'X' || id, id)" : "id"
        let condition = isDiffering ? "AND log_index % \(changes) <> 1" : ""
        func decimal(_ units: String) -> String {
            "printf('%s%d.%02d', iif(\(units) < 0, '-', ''), abs(\(units)) / 100, abs(\(units)) % 100)"
        }
        return """
            WITH rows AS (
                SELECT *, \(order) AS told, \(payment) AS number, \(amount) AS gross FROM payments
                WHERE business_day = '\(day)' \(condition) ORDER BY sequence
            )
            SELECT 'settlement', 'business_day', 'kind', 'number', 'payment', 'order', 'attempt', 'terminal', 'batch',
                'batch_day', 'time', 'currency', 'gross', 'fee', 'net'
            UNION ALL SELECT 'M0001-\(day.replacing("-", with: ""))-CNY', '\(day)', 'payment', number, number, told,
                attempt, 'T0001', shift, '\(day)', paid_at, currency, \(decimal("gross")), \(decimal("-fee")),
                \(decimal("(gross - fee)"))
            FROM rows
            UNION ALL SELECT 'M0001-\(day.replacing("-", with: ""))-CNY', '\(day)', 'payout', '', '', '', '', '', '',
                '\(day)', '', 'CNY', '', '', \(decimal("(SELECT -sum(gross - fee) FROM rows)"))
            """
    }
}
