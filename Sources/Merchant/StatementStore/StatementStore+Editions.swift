import GRDB
import Statements
public import Timekeeping

extension StatementStore {
    /// The rows of a day that later editions of their statements tell otherwise, or no more, in the order in which they
    /// were read in.
    public func replacedLines(of day: BusinessDay) throws(StatementStoreError) -> [ReplacedLine] {
        try replacedLines("day = ?", [day.dayNumber])
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
                let successor = try (row["successor"] as Int64?).flatMap { id in
                    try Row.fetchOne(database, sql: "SELECT * FROM lines WHERE id = ?", arguments: [id])
                }
                return ReplacedLine(
                    line: try StatementLine(row),
                    file: files[row["statement"]] ?? "",
                    laterFile: files[row["later"]] ?? "",
                    successor: try successor.map { try StatementLine($0) }
                )
            }
        }
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
