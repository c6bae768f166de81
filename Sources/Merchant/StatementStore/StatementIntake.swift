import GRDB
import Money
import Statements
import Timekeeping

/// The rows of one statement on their way into the store.
struct StatementIntake {
    private let database: Database
    private let calendar: MerchantCalendar
    private let statement: Int64
    private let file: String
    private var insertion: RowInsertion
    private let firstLine: Int64
    private var lines: Int64
    private var days: ClosedRange<Int>?
    private var counted: UInt64 = 0

    /// What the amounts of one statement may come to, in minor units and without their signs: nine hundred statements of
    /// one day still add up in 64 bits.
    private static let most: UInt64 = 10_000_000_000_000_000

    init(_ database: Database, _ format: StatementFormat, file: String, calendar: MerchantCalendar) throws {
        self.database = database
        self.calendar = calendar
        self.file = file
        statement = try Int64.fetchOne(database, sql: "SELECT coalesce(max(id), 0) + 1 FROM statements") ?? 1
        firstLine = try Int64.fetchOne(database, sql: Self.nextLine) ?? 1
        lines = firstLine
        // What it says of itself comes last, once its end is read. Until then it has no rows and covers no days. Were it
        // missing until then, SQLite would look through all rows that there are for those that missed it.
        try database.execute(
            sql: "INSERT INTO statements VALUES (?, '', ?, ?, ?, NULL, NULL, NULL, NULL, 0, 0, '')",
            arguments: [statement, format.rawValue, format.side.rawValue, file]
        )
        insertion = try RowInsertion(database, into: "lines", columns: 23)
    }

    // A difference that was carried, and a row that was put aside, are known by a number for good.
    private static let nextLine = """
        SELECT coalesce(max(id), 0) + 1 FROM (
            SELECT max(id) AS id FROM lines
            UNION ALL SELECT max(id) FROM withdrawn
            UNION ALL SELECT max(successor) FROM withdrawn
            UNION ALL SELECT max(row_id) FROM breaks WHERE row_side = 'clearing'
        )
        """

    /// Keeps a row.
    ///
    /// - Throws: `StatementError` when no day could be summed that has it.
    mutating func add(_ line: StatementLine) throws {
        try count(line.amount, "amount", of: line)
        try count(line.payerAmount, "payer amount", of: line)
        try count(line.discount, "discount", of: line)
        try count(line.fee, "fee", of: line)
        try count(line.net, "net", of: line)
        // A day of the statement's own counts before the clock: the host knows its cut-off.
        let day = (line.day ?? line.at.map(calendar.businessDay) ?? .earliest).dayNumber
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        insertion.add(lines)
        insertion.add(statement)
        insertion.add(Int64(line.line))
        insertion.add(0)
        insertion.add(Int64(day))
        insertion.add(line.kind.rawValue)
        insertion.add(line.state.rawValue)
        insertion.add(line.order)
        insertion.add(line.refund)
        insertion.add(line.hostNumber)
        insertion.add(line.hostRefundNumber)
        insertion.add(line.terminal)
        insertion.add(line.at?.milliseconds)
        insertion.add(line.amount.minorUnits)
        insertion.add(line.payerAmount?.minorUnits)
        insertion.add(line.amount.currency.code)
        insertion.add(line.fee?.minorUnits)
        insertion.add(line.fee?.currency.code)
        insertion.add(line.net?.minorUnits)
        insertion.add(line.payout)
        insertion.add(line.scheme)
        insertion.add(line.text)
        insertion.add(line.discount?.minorUnits)
        try insertion.endRow()
        lines += 1
    }

    private mutating func count(_ money: Money?, _ field: String, of line: StatementLine) throws(StatementError) {
        guard let money else { return }
        let units = money.minorUnits.magnitude
        guard units <= Self.most - counted else {
            throw StatementError(
                .unparsedRow,
                file: file,
                line: line.line > 0 ? line.line : nil,
                field: field,
                reason: "with \(money.labelled) the rows come to more than can be counted"
            )
        }
        counted += units
    }

    /// Keeps what the whole statement says.
    mutating func finish(_ summary: StatementSummary, at now: Timestamp) throws -> ImportedStatement {
        try insertion.finish()
        if summary.side == .bank {
            try database.execute(sql: "UPDATE lines SET is_bank = 1 WHERE id >= ?", arguments: [firstLine])
        }
        let covered = summary.days.map { $0.lowerBound.dayNumber...$0.upperBound.dayNumber } ?? days
        let editions = try EarlierEditions(of: summary, statement: statement, covering: covered, database)
        // A bill must find its rows in the flow of funds before they count as known from there: the bill says more of them.
        let skipped =
            try editions.replace() + FundFlow.passOver(statement, summary.format, on: covered, database)
            + passOverKnown(summary, but: editions.statements)
        try database.execute(
            sql: """
                UPDATE statements SET digest = ?, format = ?, side = ?, account = ?, name = ?, first_day = ?, last_day = ?,
                    rows = ?, skipped = ?, imported_at = ? WHERE id = ?
                """,
            arguments: [
                summary.digest, summary.format.rawValue, summary.side.rawValue, summary.account, summary.name,
                covered?.lowerBound, covered?.upperBound, summary.rows, skipped, now.description, statement,
            ]
        )
        return ImportedStatement(
            id: statement,
            file: file,
            summary: summary,
            skipped: skipped,
            importedAt: now,
            isNew: true
        )
    }

    /// Lets go of rows that another statement of the same side told, on the days that both tell of.
    private func passOverKnown(_ summary: StatementSummary, but editions: Set<Int64>) throws -> Int {
        guard let days else { return 0 }
        let isOverlapping = try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM lines WHERE is_bank = ? AND day BETWEEN ? AND ? AND id < ?)",
            arguments: [summary.side == .bank, days.lowerBound, days.upperBound, firstLine]
        )
        guard isOverlapping == true else { return 0 }
        let others = editions.map(String.init).joined(separator: ", ")
        try database.execute(sql: "CREATE TEMP TABLE known (new INTEGER PRIMARY KEY, old INTEGER NOT NULL) STRICT")
        defer { try? database.execute(sql: "DROP TABLE temp.known") }
        try database.execute(sql: Self.duplicates, arguments: [summary.side == .bank, statement, "[\(others)]"])
        // A row that another statement told may just have become the successor of one.
        try database.execute(sql: Self.succession, arguments: [statement])
        try database.execute(sql: "DELETE FROM lines WHERE id IN (SELECT new FROM temp.known)")
        return database.changesCount
    }

    private static let succession = """
        UPDATE OR IGNORE credits SET line = (SELECT old FROM temp.known WHERE new = credits.line)
            WHERE line IN (SELECT new FROM temp.known);
        DELETE FROM credits WHERE line IN (SELECT new FROM temp.known);
        UPDATE withdrawn SET successor = (SELECT old FROM temp.known WHERE new = withdrawn.successor)
            WHERE later = ?1 AND successor IN (SELECT new FROM temp.known)
        """

    // Only rows with a number of the host's can be told to be the same; each takes the place of one.
    private static let duplicates = """
        INSERT INTO temp.known SELECT new.id, old.id FROM (
            SELECT *, row_number() OVER (\(partition)) AS turn FROM lines WHERE is_bank = ?1 AND statement = ?2
        ) new JOIN (
            SELECT *, row_number() OVER (\(partition)) AS turn FROM lines WHERE is_bank = ?1 AND statement <> ?2
                AND statement NOT IN (SELECT value FROM json_each(?3))
        ) old
        ON old.day = new.day AND old.kind = new.kind AND old.amount = new.amount
            AND old.currency = new.currency AND old.state = new.state
            AND coalesce(old.host_number, old.host_refund_number, '')
                = coalesce(new.host_number, new.host_refund_number, '')
            AND old.order_number IS new.order_number AND old.refund_number IS new.refund_number
            AND old.turn = new.turn
        WHERE coalesce(new.host_number, new.host_refund_number, new.order_number) IS NOT NULL
        """

    private static let partition = """
        PARTITION BY day, kind, amount, currency, state, coalesce(host_number, host_refund_number, ''),
            order_number, refund_number ORDER BY id
        """
}
