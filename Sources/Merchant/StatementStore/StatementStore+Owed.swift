import GRDB
import Money
import Statements
public import Timekeeping

extension StatementStore {
    /// What clearing owes for some days, by day and then by payout. A payout of rows of several days is owed for the last
    /// of them. Where WeChat Pay's flow of funds covers a day, it tells itself what it paid out.
    public func owed(for days: ClosedRange<BusinessDay>) throws(StatementStoreError) -> [OwedSum] {
        try read { database in
            let (first, last) = (days.lowerBound.dayNumber, days.upperBound.dayNumber)
            let ends: StatementArguments = [first, last]
            let flows = try Self.numbers(of: [.weChatFundFlow], from: first, to: last, in: database)
            let hosts = try Self.hosts(in: database)
            let ofDays = try Self.sumsOfDays(but: flows.isEmpty ? "" : Self.inFlow, ends, in: database)
                .map { try OwedSum($0, host: hosts[$0[5]]) }
            let ofPayouts = try String.fetchAll(database, sql: Self.payouts, arguments: ends)
                .flatMap { try Self.owed(for: $0, in: database) }
                .filter { days.contains($0.day) }
                .sorted { ($0.day, $0.payout ?? "", $0.currency.code) < ($1.day, $1.payout ?? "", $1.currency.code) }
            return Self.merged(ofDays) + ofPayouts
        }
    }

    /// The hosts that say by their statements who owes what, by the statement.
    private static func hosts(in database: Database) throws -> [Int64: String] {
        try Row.fetchAll(database, sql: "SELECT id, format FROM statements").reduce(into: [:]) { hosts, row in
            hosts[row[0]] = StatementFormat(rawValue: row[1])?.payingHost
        }
    }

    /// One sum a day, currency and host, of which there may be several statements.
    private static func merged(_ sums: [OwedSum]) -> [OwedSum] {
        var merged: [OwedSum] = []
        for sum in sums {
            let place = merged.lastIndex { $0.day == sum.day && $0.currency == sum.currency && $0.host == sum.host }
            if let place { merged[place].add(sum) } else { merged.append(sum) }
        }
        return merged
    }

    /// What the rows of a payout come to, by currency.
    private static func owed(for payout: String, in database: Database) throws -> [OwedSum] {
        // To group rows SQLite sorts them, which takes longer than all else; nearly every payout is in one currency.
        let whole = try Row.fetchOne(database, sql: ofPayout, arguments: [payout])
        if let whole, whole[2] as String? == whole[5] as String? { return [try OwedSum(whole)] }
        return try Row.fetchAll(database, sql: ofPayoutByCurrency, arguments: [payout]).map { try OwedSum($0) }
    }

    /// What the rows without a payout come to, by day, currency and statement.
    private static func sumsOfDays(
        but condition: String,
        _ ends: StatementArguments,
        in database: Database
    ) throws -> [Row] {
        // As for a payout: nearly every day is told by one statement in one currency.
        let whole = try Row.fetchAll(database, sql: byDay(but: condition), arguments: ends)
        let isOne = whole.allSatisfy { $0[2] as String == $0[6] as String && $0[5] as Int64 == $0[7] as Int64 }
        guard !isOne else { return whole }
        return try Row.fetchAll(database, sql: byDayAndStatement(but: condition), arguments: ends)
    }

    private static let paidIn = "coalesce(fee_currency, currency)"

    private static let sums = """
        sum(iif(kind = 'payout', 0, coalesce(
                net, iif(fee_currency IS NULL OR fee_currency = currency, amount - coalesce(fee, 0), amount)
            ))),
            sum(iif(kind = 'payout', abs(amount), NULL))
        """

    private static func ofDays(but condition: String) -> String {
        "lines WHERE is_bank = 0 AND state = 'succeeded' AND payout IS NULL AND day BETWEEN ?1 AND ?2 \(condition)"
    }

    private static func byDay(but condition: String) -> String {
        """
        SELECT day, NULL, max(\(paidIn)), \(sums), max(statement), min(\(paidIn)), min(statement)
        FROM \(ofDays(but: condition)) GROUP BY day ORDER BY day
        """
    }

    private static func byDayAndStatement(but condition: String) -> String {
        """
        SELECT day, NULL, \(paidIn) AS paid_in, \(sums), statement
        FROM \(ofDays(but: condition)) GROUP BY day, paid_in, statement ORDER BY day, paid_in, statement
        """
    }

    private static let inFlow = """
        AND NOT (
            statement IN (SELECT id FROM statements WHERE format LIKE 'wechat-%') AND EXISTS (
                SELECT 1 FROM statements WHERE format = 'wechat-fund-flow' AND day BETWEEN first_day AND last_day
            )
        )
        """

    /// Rows of payouts, in the order of the payouts and then of the days.
    private static let paidOut = """
        lines INDEXED BY lines_by_payout WHERE is_bank = 0 AND state = 'succeeded' AND payout
        """

    // From each payout to the next one by the index: its rows need not be gone through.
    private static let payouts = """
        WITH RECURSIVE names (name) AS (
            SELECT min(payout) FROM \(paidOut) IS NOT NULL
            UNION ALL
            SELECT (SELECT min(payout) FROM \(paidOut) > name) FROM names WHERE name IS NOT NULL
        )
        SELECT name FROM names WHERE name IS NOT NULL
            AND (SELECT max(day) FROM \(paidOut) = name) >= ?1 AND (SELECT min(day) FROM \(paidOut) = name) <= ?2
        """

    private static let ofPayout = """
        SELECT max(day), payout, max(\(paidIn)), \(sums), min(\(paidIn)) FROM \(paidOut) = ?1
        """

    private static let ofPayoutByCurrency = """
        SELECT max(day), payout, \(paidIn) AS paid_in, \(sums) FROM \(paidOut) = ?1 GROUP BY paid_in
        """
}

extension OwedSum {
    fileprivate init(_ row: Row, host: String? = nil) throws {
        self.init(
            day: BusinessDay(clampingDayNumber: row[0]),
            payout: row[1],
            host: host,
            net: row[3],
            told: row[4],
            currency: try Currency.named(row[2])
        )
    }
}
