import GRDB
import Statements
import Timekeeping

/// The statements that one just read in is a later edition of: the same host's, of the same form and account and of days
/// that both cover.
///
/// Of those days the later edition counts. What it tells as they did stays as it stands, what it tells otherwise or no more
/// is put aside, where it can be looked at. Two files that only happen to be of the same day, as those of two tills or of a
/// morning and an afternoon, have few rows in common or none: they are no editions of each other.
struct EarlierEditions {
    private let database: Database
    private let statement: Int64
    private let isBank: Bool
    private let days: ClosedRange<Int>
    /// Their numbers in the store.
    let statements: Set<Int64>

    /// Finds them, before rows that are known are passed over.
    init(
        of summary: StatementSummary,
        statement: Int64,
        covering days: ClosedRange<Int>?,
        _ database: Database
    ) throws {
        self.database = database
        self.statement = statement
        isBank = summary.side == .bank
        self.days = days ?? 0...0
        guard let days else {
            statements = []
            return
        }
        let candidates = try Row.fetchAll(
            database,
            sql: """
                SELECT id, name FROM statements WHERE format = ? AND side = ? AND account IS ? AND rows > 0
                    AND first_day <= ? AND last_day >= ?
                """,
            arguments: [
                summary.format.rawValue, summary.side.rawValue, summary.account, days.upperBound, days.lowerBound,
            ]
        )
        var (found, others): (Set<Int64>, Set<Int64>) = ([], [])
        for candidate in candidates {
            let isNamesake = summary.name != nil && summary.name == candidate[1] as String?
            // A payout's report is of one payout, and many may have rows of one day.
            guard isNamesake || !summary.format.isByPayout else { continue }
            let id: Int64 = candidate[0]
            // Banks give many statements the same name.
            let isSame = isNamesake && !isBank
            let isEdition = try isSame || Self.isAlike(id, statement, isBank: isBank, days, database)
            if isEdition { found.insert(id) } else { others.insert(id) }
        }
        // Many banks number nothing, so that of an edition nothing may be left but what this one words anew.
        statements = isBank ? try found.union(others.intersection(Self.kin(of: found, database))) : found
    }

    /// Statements as SQLite takes them, as an array of JSON.
    static func list(_ statements: Set<Int64>) -> String {
        "[" + statements.map(String.init).joined(separator: ", ") + "]"
    }

    /// The editions of some statements, whether they came after them or before.
    private static func kin(of statements: Set<Int64>, _ database: Database) throws -> Set<Int64> {
        try Int64.fetchSet(
            database,
            sql: """
                SELECT statement FROM editions WHERE earlier IN (SELECT value FROM json_each(?1))
                UNION SELECT earlier FROM editions WHERE statement IN (SELECT value FROM json_each(?1))
                """,
            arguments: [list(statements)]
        )
    }

    /// Puts aside what the new statement tells otherwise or no more, and lets go of what it tells as they did.
    ///
    /// - Returns: how many rows of the new statement they told.
    func replace() throws -> Int {
        guard !statements.isEmpty else { return 0 }
        let twins = try EditionTwins(of: statement, with: statements, isBank: isBank, on: days, database)
        defer { twins.forget() }
        let numbers = Self.list(statements)
        try database.execute(
            sql: "INSERT INTO editions SELECT ?, value FROM json_each(?)",
            arguments: [statement, numbers]
        )
        try database.execute(
            sql: Self.withdrawal,
            arguments: [statement, numbers, isBank, days.lowerBound, days.upperBound]
        )
        // What a day was paid with pays no other day, in whichever words its bank tells it now.
        try database.execute(sql: Self.succession)
        try database.execute(sql: "DELETE FROM lines WHERE id IN (SELECT new FROM temp.twins WHERE is_same)")
        let skipped = database.changesCount
        for (table, column) in [("credits", "line"), ("lines", "id")] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE \(column) IN (SELECT id FROM withdrawn WHERE later = ?)",
                arguments: [statement]
            )
        }
        return skipped
    }

    /// Whether at least half of the rows of an earlier statement stand in a later one too, on the days that both have
    /// rows of: a single row of the day before that a bill repeats makes it no edition of that day's.
    private static func isAlike(
        _ first: Int64,
        _ second: Int64,
        isBank: Bool,
        _ days: ClosedRange<Int>,
        _ database: Database
    ) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                WITH told AS (
                    SELECT statement, day, \(identity) AS words FROM lines
                    WHERE is_bank = ?1 AND day BETWEEN ?2 AND ?3 AND statement IN (?4, ?5)
                ), counted AS (
                    SELECT day, words, sum(statement = ?4) AS first, sum(statement = ?5) AS second
                    FROM told GROUP BY day, words
                ), common AS (
                    SELECT sum(first) AS first, sum(second) AS second, sum(min(first, second)) AS both
                    FROM counted GROUP BY day HAVING sum(first) > 0 AND sum(second) > 0
                )
                SELECT sum(both) * 2 >= sum(first) AND sum(both) > 0 FROM common
                """,
            arguments: [isBank, days.lowerBound, days.upperBound, first, second]
        ) ?? false
    }

    /// By what a row is the same one, even where an amount differs: its numbers, and without any all that it says.
    private static let identity = """
        iif(coalesce(host_refund_number, refund_number, host_number, order_number) IS NULL,
            json_array(kind, at, amount, currency, payout, text),
            json_array(kind, host_refund_number, refund_number, host_number, order_number))
        """

    static let withdrawal = """
        INSERT INTO withdrawn SELECT lines.*, (SELECT new FROM temp.twins WHERE old = lines.id), ?1, 'edition'
        FROM lines WHERE is_bank = ?3 AND day BETWEEN ?4 AND ?5 AND statement IN (SELECT value FROM json_each(?2))
            AND NOT EXISTS (SELECT 1 FROM temp.twins WHERE old = lines.id AND is_same)
        """

    private static let succession = """
        UPDATE credits SET line = (SELECT new FROM temp.twins WHERE old = credits.line)
        WHERE line IN (SELECT old FROM temp.twins WHERE NOT is_same)
        """
}

extension StatementFormat {
    /// Whether a statement of this form is of a payout, and not of days.
    fileprivate var isByPayout: Bool { self == .adyen || self == .stripe }
}
