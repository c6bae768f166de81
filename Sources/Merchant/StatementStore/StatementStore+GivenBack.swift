import FoundationEssentials
import GRDB
public import Timekeeping

extension StatementStore {
    /// How many days back a refund's payment is looked for: hosts give money back for a year.
    private static let reach = 366

    /// What clearing gave back on a day, each row with the payment that it is of and what went back of that before.
    ///
    /// - Complexity: O(n) in the rows of a year, but for days on which nothing was given back.
    public func givenBack(on day: BusinessDay) throws(StatementStoreError) -> [GivenBack] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: Self.ofDay, arguments: [day.dayNumber])
            guard !rows.isEmpty else { return [] }
            let payments = try Self.payments(of: rows, before: day, in: database)
            var before: [Payment.Key: Int64] = [:]
            return rows.map { row in
                let key = Payment.Key(row)
                let (payment, earlier) = (payments[key]?.amount, before[key] ?? payments[key]?.before ?? 0)
                let amount: Int64 = -(row["amount"] as Int64)
                before[key] = earlier + amount
                return GivenBack(
                    id: row["id"],
                    isReversal: row["kind"] == "reversal",
                    hostNumber: row["host_number"],
                    hostRefundNumber: row["number"],
                    amount: amount,
                    payment: payment,
                    before: earlier
                )
            }
        }
    }

    /// What the statements say of a payment until a day begins, and of that day's own payments.
    private struct Payment {
        /// By what a row names a payment: the host's number of it, or the order where it tells none.
        struct Key: Hashable {
            let number: String
            let isOrder: Bool
            let currency: String

            init(_ row: Row) {
                let host = row["host_number"] as String?
                (number, isOrder) = (host ?? row["order_number"] ?? "", host == nil)
                currency = row["currency"]
            }

            init(order row: Row) {
                (number, isOrder, currency) = (row["order_number"] ?? "", true, row["currency"])
            }
        }

        var amount: Int64?
        var before: Int64 = 0
    }

    private static func payments(
        of rows: [Row],
        before day: BusinessDay,
        in database: Database
    ) throws -> [Payment.Key: Payment] {
        let keys = Set(rows.map { Payment.Key($0) })
        func list(_ isOrder: Bool) throws -> String {
            let numbers = keys.filter { $0.isOrder == isOrder }.map(\.number)
            return String(decoding: try JSONEncoder().encode(numbers), as: UTF8.self)
        }
        let found = try Row.fetchCursor(
            database,
            sql: related,
            arguments: [day.dayNumber - reach, day.dayNumber, try list(false), try list(true)]
        )
        var payments: [Payment.Key: Payment] = [:]
        while let row = try found.next() {
            let amount: Int64 = row["amount"]
            for key in Set([Payment.Key(row), Payment.Key(order: row)]) where keys.contains(key) {
                if row["kind"] == "payment" {
                    payments[key, default: Payment()].amount = amount
                } else if row["day"] < day.dayNumber {
                    payments[key, default: Payment()].before -= amount
                }
            }
        }
        return payments
    }

    private static let ofDay = """
        SELECT id, kind, host_number, order_number, coalesce(host_refund_number, refund_number) AS number, amount, currency
        FROM lines
        WHERE is_bank = 0 AND day = ? AND state = 'succeeded' AND kind IN ('refund', 'reversal') ORDER BY id
        """

    private static let related = """
        SELECT day, kind, host_number, order_number, amount, currency FROM lines
        WHERE is_bank = 0 AND day BETWEEN ?1 AND ?2 AND state = 'succeeded' AND kind IN ('payment', 'refund', 'reversal')
            AND (host_number IN (SELECT value FROM json_each(?3)) OR order_number IN (SELECT value FROM json_each(?4)))
        ORDER BY id
        """
}
