import GRDB
import Timekeeping

extension LedgerView {
    /// Entries of the journal, newest first.
    ///
    /// - Parameters:
    ///   - end: only those before this entry, or `nil` for all; the number of the last one goes on where a page ended.
    ///   - count: the most that are wanted.
    /// - Throws: ``LedgerError/damaged(_:)`` when a body cannot be read.
    /// - Complexity: O(the journal) where few entries match.
    public func entries(_ filter: AuditFilter, before end: Int? = nil, count: Int) throws -> [JournalEntry] {
        var conditions: [String] = []
        var arguments = StatementArguments()
        func require(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [value]
        }
        require("sequence < ?", end)
        require("recorded_at >= ?", filter.from?.description)
        require("recorded_at < ?", filter.to?.description)
        require("json_extract(body, '$.actor') = ?", filter.actor)
        if !filter.kinds.isEmpty {
            conditions.append("kind IN (\(filter.kinds.map { _ in "?" }.joined(separator: ", ")))")
            arguments += StatementArguments(filter.kinds.map(\.rawValue).sorted())
        }
        let condition = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
        arguments += [count]
        return try Row.fetchAll(
            database,
            sql: "SELECT sequence, body FROM journal \(condition) ORDER BY sequence DESC LIMIT ?",
            arguments: arguments
        ).map { try Self.entry(body: $0[1], sequence: $0[0]) }
    }
}
