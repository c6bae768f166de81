import GRDB
public import Statements
public import Timekeeping

extension StatementStore {
    /// Reads a statement in: all of it or, where it is refused, nothing. One that is there already changes nothing.
    ///
    /// Rows that another statement of the same host told before, as those of a month that hold a day's, are passed over.
    ///
    /// - Parameters:
    ///   - reader: the statement.
    ///   - file: what to call it.
    ///   - actor: who reads it in.
    ///   - calendar: the merchant's, which counts times to business days.
    /// - Throws: ``StatementStoreError``.
    public func take(
        _ reader: any StatementReader,
        file: String,
        by actor: String,
        at now: Timestamp,
        calendar: MerchantCalendar
    ) throws(StatementStoreError) -> ImportedStatement {
        do {
            return try queue.writeWithoutTransaction { database in
                var imported: ImportedStatement?
                try database.inTransaction(.immediate) {
                    var intake = try StatementIntake(database, reader.format, file: file, calendar: calendar)
                    let summary = try ReadAhead.forEach(of: { try reader.read($0) }) { try intake.add($0) }
                    if let known = try Self.statement(digest: summary.digest, in: database) {
                        imported = known
                        return .rollback
                    }
                    let new = try intake.finish(summary, at: now)
                    try database.execute(sql: "INSERT INTO imports VALUES (?, ?, NULL)", arguments: [new.id, actor])
                    imported = new
                    return .commit
                }
                guard let imported else { throw DatabaseError(message: "the statement was not kept") }
                return imported
            }
        } catch {
            throw StatementStoreError(error, path: path)
        }
    }

    /// The statements that were read in, the oldest first.
    public func statements() throws(StatementStoreError) -> [ImportedStatement] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM statements ORDER BY id").map { try ImportedStatement($0) }
        }
    }

    private static func statement(digest: String, in database: Database) throws -> ImportedStatement? {
        try Row.fetchOne(database, sql: "SELECT * FROM statements WHERE digest = ?", arguments: [digest])
            .map { try ImportedStatement($0) }
    }
}

extension ImportedStatement {
    init(_ row: Row) throws {
        guard let format = StatementFormat(rawValue: row["format"]),
            let side = StatementFormat.Side(rawValue: row["side"])
        else { throw DatabaseError(message: "a statement of the unknown form \(row["format"] as String)") }
        var days: ClosedRange<BusinessDay>?
        if let first = row["first_day"] as Int?, let last = row["last_day"] as Int?, first <= last {
            days = BusinessDay(clampingDayNumber: first)...BusinessDay(clampingDayNumber: last)
        }
        self.init(
            id: row["id"],
            file: row["file"],
            summary: StatementSummary(
                format: format,
                side: side,
                digest: row["digest"],
                account: row["account"],
                name: row["name"],
                days: days,
                rows: row["rows"]
            ),
            skipped: row["skipped"],
            importedAt: try Timestamp(parsing: row["imported_at"]),
            isNew: false
        )
    }
}
