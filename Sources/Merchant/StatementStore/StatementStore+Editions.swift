import GRDB
import Statements
public import Timekeeping

extension StatementStore {
    /// The rows of a day that later editions of their statements tell otherwise, or no more, in the order in which they
    /// were read in.
    public func replacedLines(of day: BusinessDay) throws(StatementStoreError) -> [ReplacedLine] {
        try replacedLines("day = ?", [day.dayNumber])
    }

    /// Those of them that were known when the day was reconciled last, or those that came after.
    public func replacedLines(
        of day: BusinessDay,
        cameAfter: Bool
    ) throws(StatementStoreError) -> [ReplacedLine] {
        let known = "later <= (SELECT statement FROM days WHERE days.day = withdrawn.day)"
        return try replacedLines("day = ? AND \(cameAfter ? "NOT " : "")\(known)", [day.dayNumber])
    }

    /// The rows that a statement, as a later edition, tells otherwise than those before it, or no more.
    public func linesReplaced(by statement: ImportedStatement) throws(StatementStoreError) -> [ReplacedLine] {
        try replacedLines("later = ?", [statement.id])
    }

    private func replacedLines(
        _ condition: String,
        _ arguments: StatementArguments
    ) throws(StatementStoreError) -> [ReplacedLine] {
        try read { database in
            let files = try Row.fetchAll(database, sql: "SELECT id, file FROM statements").reduce(into: [:]) {
                $0[$1[0] as Int64] = $1[1] as String
            }
            return try Row.fetchAll(
                database,
                sql: "SELECT * FROM withdrawn WHERE reason = 'edition' AND \(condition) ORDER BY id",
                arguments: arguments
            ).map { row in
                ReplacedLine(
                    line: try StatementLine(row),
                    file: files[row["statement"]] ?? "",
                    laterFile: files[row["later"]] ?? "",
                    successor: try Self.successor(of: row, in: database)
                )
            }
        }
    }

    /// What the later edition told instead, which a third one may have replaced in its turn.
    private static func successor(of row: Row, in database: Database) throws -> StatementLine? {
        guard let id = row["successor"] as Int64? else { return nil }
        for table in ["lines", "withdrawn"] {
            let statement = try database.cachedStatement(sql: "SELECT * FROM \(table) WHERE id = ?")
            let found = try Row.fetchOne(statement, arguments: [id])
            if let found { return try StatementLine(found) }
        }
        return nil
    }

    /// The statements of some forms that cover one of some days.
    static func numbers(
        of formats: [StatementFormat],
        from first: Int,
        to last: Int,
        in database: Database
    ) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM statements WHERE format IN (\(formats.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
                    AND first_day <= ? AND last_day >= ? ORDER BY id
                """,
            arguments: [last, first]
        )
    }
}
