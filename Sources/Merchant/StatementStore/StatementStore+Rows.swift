import GRDB
import Money
public import Reconciliation
public import Statements
public import Timekeeping

extension StatementStore {
    /// Which days the statements of a side cover, the first and the last day of each.
    public func coverage(_ side: StatementFormat.Side) throws(StatementStoreError) -> [ClosedRange<BusinessDay>] {
        try statements().filter { $0.summary.side == side }.compactMap(\.summary.days)
    }

    /// The days among some on which rows of a side stand, the first one first.
    public func daysTold(
        _ side: StatementFormat.Side,
        of days: ClosedRange<BusinessDay>
    ) throws(StatementStoreError) -> [BusinessDay] {
        try read { database in
            try Int.fetchAll(
                database,
                // From each day to the next one by the index: its rows need not be gone through.
                sql: """
                    WITH RECURSIVE told (day) AS (
                        SELECT min(day) FROM lines WHERE is_bank = ?1 AND day BETWEEN ?2 AND ?3
                        UNION ALL
                        SELECT (SELECT min(lines.day) FROM lines WHERE is_bank = ?1 AND day > told.day AND day <= ?3)
                        FROM told WHERE told.day IS NOT NULL
                    )
                    SELECT day FROM told WHERE day IS NOT NULL
                    """,
                arguments: [side == .bank, days.lowerBound.dayNumber, days.upperBound.dayNumber]
            ).map { BusinessDay(clampingDayNumber: $0) }
        }
    }

    /// Hands on clearing's payments and refunds of some days, in the order of the days and then in that in which they were
    /// read in, each with the number of its statement.
    ///
    /// - Parameter isOurs: whether rows of a terminal of our network count; those of other hosts, which number their
    ///   devices themselves, always do.
    public func clearingRows(
        of days: ClosedRange<BusinessDay>,
        isOurs: (String) -> Bool,
        _ take: (MatchRow, Int64) throws -> Void
    ) throws(StatementStoreError) {
        try read { database in
            let ours = try Self.statementsOfOurNetwork(database)
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT id, kind = 'payment', state, order_number,
                        iif(kind = 'payment', host_number, coalesce(host_refund_number, refund_number)),
                        day, amount, currency, iif(coalesce(fee_currency, currency) = currency, fee, NULL), discount,
                        statement, terminal
                    FROM lines WHERE is_bank = 0 AND day BETWEEN ? AND ?
                        AND kind IN ('payment', 'refund', 'reversal', 'chargeback') ORDER BY day, id
                    """,
                arguments: [days.lowerBound.dayNumber, days.upperBound.dayNumber]
            )
            var known = (code: Currency.cny.code, mark: CurrencyMark(.cny))
            while let row = try rows.next() {
                if ours.contains(row[10]), let terminal = row[11] as String?, !isOurs(terminal) { continue }
                let code: String = row[7]
                if known.code != code { known = (code, CurrencyMark(try Currency.named(code))) }
                try take(Self.matchRow(row, known.mark), row[10])
            }
        }
    }

    private static func statementsOfOurNetwork(_ database: Database) throws -> Set<Int64> {
        let formats = [StatementFormat.networkJSON, .networkCSV].map(\.rawValue)
        return Set(
            try Int64.fetchAll(
                database,
                sql: "SELECT id FROM statements WHERE format IN (?, ?)",
                arguments: StatementArguments(formats)
            )
        )
    }

    private static func matchRow(_ row: Row, _ currency: CurrencyMark) -> MatchRow {
        let state: MatchRow.State =
            switch row[2] as String {
            case "succeeded": .succeeded
            case "pending": .pending
            default: .failed
            }
        return MatchRow(
            id: row[0],
            kind: row[1] as Bool ? .payment : .giveBack,
            state: state,
            order: MatchKey(row[3] as String?),
            host: MatchKey(row[4] as String?),
            day: BusinessDay(clampingDayNumber: row[5]),
            amount: row[6],
            currency: currency,
            fee: row[8],
            discount: row[9]
        )
    }

    /// A row that was read in.
    public func line(_ id: Int64) throws(StatementStoreError) -> StatementLine? {
        try read { database in
            // A file of another day differs in every row, each of which is looked at.
            let statement = try database.cachedStatement(sql: "SELECT * FROM lines WHERE id = ?")
            return try Row.fetchOne(statement, arguments: [id]).map { try StatementLine($0) }
        }
    }

    /// All rows of a side that stand on some days, in the order in which they were read in.
    public func lines(
        _ side: StatementFormat.Side,
        of days: ClosedRange<BusinessDay>
    ) throws(StatementStoreError) -> [(id: Int64, line: StatementLine)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM lines WHERE is_bank = ? AND day BETWEEN ? AND ? ORDER BY id",
                arguments: [side == .bank, days.lowerBound.dayNumber, days.upperBound.dayNumber]
            ).map { ($0["id"], try StatementLine($0)) }
        }
    }
}

extension StatementLine {
    init(_ row: Row) throws {
        guard let kind = Kind(rawValue: row["kind"]), let state = State(rawValue: row["state"]) else {
            throw DatabaseError(message: "a row of the unknown kind \(row["kind"] as String)")
        }
        let currency = try Currency.named(row["currency"])
        let feeCurrency = try (row["fee_currency"] as String?).map { try Currency.named($0) } ?? currency
        func money(_ column: String, _ currency: Currency) -> Money? {
            (row[column] as Int64?).map { Money(minorUnits: $0, currency: currency) }
        }
        self.init(
            kind,
            line: row["line"],
            amount: Money(minorUnits: row["amount"], currency: currency),
            state: state,
            order: row["order_number"],
            refund: row["refund_number"],
            hostNumber: row["host_number"],
            hostRefundNumber: row["host_refund_number"],
            terminal: row["terminal"],
            at: (row["at"] as Int64?).map { Timestamp(milliseconds: $0) },
            day: BusinessDay(clampingDayNumber: row["day"]),
            payerAmount: money("payer_amount", currency),
            discount: money("discount", currency),
            fee: money("fee", feeCurrency),
            net: money("net", feeCurrency),
            payout: row["payout"],
            scheme: row["scheme"],
            text: row["text"]
        )
    }
}
