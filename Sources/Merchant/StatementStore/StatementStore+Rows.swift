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
        isOurs: @escaping @Sendable (String) -> Bool,
        _ take: (MatchRow, Int64) throws -> Void
    ) throws(StatementStoreError) {
        do {
            try ReadAhead.forEach(of: { [self] handOn in
                try queue.read { try Self.eachClearingRow(of: days, isOurs: isOurs, in: $0) { try handOn(($0, $1)) } }
            }) { row, statement in
                try take(row, statement)
            }
        } catch {
            throw StatementStoreError(error, path: path)
        }
    }

    private static func eachClearingRow(
        of days: ClosedRange<BusinessDay>,
        isOurs: (String) -> Bool,
        in database: Database,
        _ take: (MatchRow, Int64) throws -> Void
    ) throws {
        let ours = try statementsOfOurNetwork(database)
        let scan = try RowScan(
            database,
            sql: matchable,
            arguments: [days.lowerBound.dayNumber, days.upperBound.dayNumber]
        )
        var known = (code: Currency.cny.code, mark: CurrencyMark(.cny))
        try scan.forEach {
            let statement = scan.number(10)
            if !ours.isEmpty, ours.contains(statement), scan.hasValue(11), !isOurs(scan.text(11)) { return }
            if !scan.bytes(7).elementsEqual(known.code.utf8) {
                let code = scan.text(7)
                known = (code, CurrencyMark(try Currency.named(code)))
            }
            try take(MatchRow(scan, known.mark), statement)
        }
    }

    private static let matchable = """
        SELECT id, kind = 'payment', iif(state = 'succeeded', 0, iif(state = 'pending', 1, 2)), order_number,
            iif(kind = 'payment', host_number, coalesce(host_refund_number, refund_number)),
            day, amount, currency, iif(coalesce(fee_currency, currency) = currency, fee, NULL), discount,
            statement, terminal
        FROM lines WHERE is_bank = 0 AND day BETWEEN ? AND ?
            AND kind IN ('payment', 'refund', 'reversal', 'chargeback') ORDER BY day, id
        """

    static func statementsOfOurNetwork(_ database: Database) throws -> Set<Int64> {
        let formats = [StatementFormat.networkJSON, .networkCSV].map(\.rawValue)
        return Set(
            try Int64.fetchAll(
                database,
                sql: "SELECT id FROM statements WHERE format IN (?, ?)",
                arguments: StatementArguments(formats)
            )
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

extension MatchRow {
    fileprivate init(_ scan: RowScan, _ currency: CurrencyMark) {
        self.init(
            id: scan.number(0),
            kind: scan.number(1) == 1 ? .payment : .giveBack,
            state: State(rawValue: UInt8(truncatingIfNeeded: scan.number(2))) ?? .failed,
            order: MatchKey(utf8: scan.bytes(3)),
            host: MatchKey(utf8: scan.bytes(4)),
            day: BusinessDay(clampingDayNumber: Int(scan.number(5))),
            amount: scan.number(6),
            currency: currency,
            fee: scan.optionalNumber(8),
            discount: scan.optionalNumber(9)
        )
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
