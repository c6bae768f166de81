import GRDB
import Money
import Reconciliation
public import Timekeeping

extension StatementStore {
    /// The differences that were open before a day began: those of earlier days that nothing had closed by then, the
    /// oldest first.
    public func breaksCarried(into day: BusinessDay) throws(StatementStoreError) -> [StoredBreak] {
        try breaks("opened < ?1 AND (closed IS NULL OR closed >= ?1)", [day.dayNumber])
    }

    /// The differences that are open at the end of a day, the oldest first.
    public func breaksOpen(after day: BusinessDay) throws(StatementStoreError) -> [StoredBreak] {
        try breaks("opened <= ?1 AND (closed IS NULL OR closed > ?1)", [day.dayNumber])
    }

    /// The differences that a day closed, the oldest first.
    public func breaksClosed(on day: BusinessDay) throws(StatementStoreError) -> [StoredBreak] {
        try breaks("closed = ?1", [day.dayNumber])
    }

    /// The differences that a day found, whatever became of them.
    public func breaksFound(on day: BusinessDay) throws(StatementStoreError) -> [StoredBreak] {
        try breaks("opened = ?1", [day.dayNumber])
    }

    private func breaks(
        _ condition: String,
        _ arguments: StatementArguments
    ) throws(StatementStoreError) -> [StoredBreak] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM breaks WHERE \(condition) ORDER BY opened, id",
                arguments: arguments
            ).map { try StoredBreak($0) }
        }
    }

    /// The days that were reconciled, the first one first.
    public func reconciledDays() throws(StatementStoreError) -> [BusinessDay] {
        try read { database in
            try Int.fetchAll(database, sql: "SELECT day FROM days ORDER BY day")
                .map { BusinessDay(clampingDayNumber: $0) }
        }
    }

    /// The reconciled days before one that statements tell of which came after they were reconciled, the first one first.
    ///
    /// - Parameter reach: how many days after a day its rows and its payout are looked for.
    public func staleDays(before day: BusinessDay, reach: Int) throws(StatementStoreError) -> [BusinessDay] {
        try read { database in
            try Int.fetchAll(
                database,
                sql: """
                    SELECT day FROM days WHERE day < ?1 AND EXISTS (
                        SELECT 1 FROM statements WHERE id > days.statement
                            AND (rows > skipped OR id IN (SELECT later FROM withdrawn))
                            AND first_day <= day + ?2 AND last_day >= day - 1
                    ) ORDER BY day
                    """,
                arguments: [day.dayNumber, reach]
            ).map { BusinessDay(clampingDayNumber: $0) }
        }
    }

    /// The reconciled days between two, without both, whose figures do not have that word in a place, the first one first.
    /// Figures that cannot be read have it nowhere.
    ///
    /// - Parameters:
    ///   - place: a path of SQLite's into the figures, which are JSON.
    ///   - word: what must stand there, or `nil` where nothing must.
    public func days(
        after first: BusinessDay,
        before day: BusinessDay,
        whoseFigure place: String,
        isNot word: String?
    ) throws(StatementStoreError) -> [BusinessDay] {
        try read { database in
            try Int.fetchAll(
                database,
                sql: """
                    SELECT day FROM days WHERE day > ? AND day < ?
                        AND CASE WHEN json_valid(figures) THEN json_extract(figures, ?) END IS NOT ? ORDER BY day
                    """,
                arguments: [first.dayNumber, day.dayNumber, place, word]
            ).map { BusinessDay(clampingDayNumber: $0) }
        }
    }

    /// What a day's reconciliation came to when it was last made, as whoever made it wrote it, or `nil`.
    public func figures(of day: BusinessDay) throws(StatementStoreError) -> String? {
        try read { database in
            try String.fetchOne(database, sql: "SELECT figures FROM days WHERE day = ?", arguments: [day.dayNumber])
        }
    }

    /// Keeps what a day's reconciliation came to, in the place of what it came to before.
    ///
    /// - Parameters:
    ///   - found: the differences that stand on this day.
    ///   - closing: the names of those of earlier days that it closed.
    ///   - credits: the bank's rows that it used up.
    ///   - figures: what else it came to, in words of the caller's own.
    public func keep(
        _ day: BusinessDay,
        found: [StoredBreak],
        closing: [String],
        credits: [Int64],
        figures: String
    ) throws(StatementStoreError) {
        try write { database in
            let number = day.dayNumber
            try Self.clear(day, in: database)
            for found in found { try found.insert(into: database) }
            let close = try database.cachedStatement(sql: "UPDATE breaks SET closed = ? WHERE id = ?")
            for id in closing { try close.execute(arguments: [number, id]) }
            for line in credits {
                // A later day that used it up is reconciled again after this one.
                try database.execute(sql: "INSERT OR REPLACE INTO credits VALUES (?, ?)", arguments: [line, number])
            }
            try database.execute(
                sql: """
                    INSERT INTO days VALUES (?1, (SELECT coalesce(max(id), 0) FROM statements), ?2)
                    ON CONFLICT (day) DO UPDATE SET statement = excluded.statement, figures = excluded.figures
                    """,
                arguments: [number, figures]
            )
        }
    }

    /// Forgets a day's reconciliation: what it found, closed and used up.
    public func forget(_ day: BusinessDay) throws(StatementStoreError) {
        try write { database in
            try Self.clear(day, in: database)
            try database.execute(sql: "DELETE FROM days WHERE day = ?", arguments: [day.dayNumber])
        }
    }

    private static func clear(_ day: BusinessDay, in database: Database) throws {
        let number = day.dayNumber
        try database.execute(sql: "DELETE FROM breaks WHERE opened = ?", arguments: [number])
        try database.execute(sql: "UPDATE breaks SET closed = NULL WHERE closed = ?", arguments: [number])
        try database.execute(sql: "DELETE FROM credits WHERE day = ?", arguments: [number])
    }

    /// The bank's rows that the days before this one used up.
    public func creditsUsed(before day: BusinessDay) throws(StatementStoreError) -> Set<Int64> {
        try read { database in
            Set(
                try Int64.fetchAll(database, sql: "SELECT line FROM credits WHERE day < ?", arguments: [day.dayNumber])
            )
        }
    }
}

extension StoredBreak {
    init(_ row: GRDB.Row) throws {
        guard let kind = BreakKind(rawValue: row["kind"]) else {
            throw DatabaseError(message: "a break of the unknown kind \(row["kind"] as String)")
        }
        let isAmount: Bool = row["is_amount"]
        func value(_ column: String) -> Value? {
            guard let text = row[column] as String? else { return nil }
            return isAmount ? Int64(text).map(Value.amount) : .text(text)
        }
        func day(_ column: String) -> BusinessDay? {
            (row[column] as Int?).map { BusinessDay(clampingDayNumber: $0) }
        }
        var side: Row?
        if let name = row["row_side"] as String?, let known = Row.Side(rawValue: name) {
            side = Row(
                side: known,
                kind: MatchRow.Kind(rawValue: row["row_kind"]) ?? .payment,
                amount: row["row_amount"],
                fee: row["row_fee"],
                discount: row["row_discount"],
                id: row["row_id"],
                due: day("due"),
                host: row["row_host"]
            )
        }
        self.init(
            id: row["id"],
            kind: kind,
            opened: BusinessDay(clampingDayNumber: row["opened"]),
            closed: day("closed"),
            order: row["order_number"],
            hostNumber: row["host_number"],
            field: row["field"],
            ledger: value("ledger"),
            other: value("other"),
            difference: Money(minorUnits: row["difference"], currency: try Currency.named(row["currency"])),
            row: side
        )
    }

    func insert(into database: Database) throws {
        let isAmount = [ledger, other].contains { if case .amount = $0 { true } else { false } }
        let statement = try database.cachedStatement(
            sql: "INSERT INTO breaks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        try statement.execute(
            arguments: [
                id, kind.rawValue, opened.dayNumber, closed?.dayNumber, order, hostNumber, field, ledger?.text,
                other?.text, isAmount, difference.minorUnits, difference.currency.code, row?.side.rawValue,
                row?.kind.rawValue, row?.amount, row?.fee, row?.id, row?.due?.dayNumber,
                row?.discount, row?.host,
            ]
        )
    }
}

extension StoredBreak.Value {
    /// As a column holds it.
    var text: String {
        switch self {
        case .amount(let units): String(units)
        case .text(let text): text
        }
    }
}
