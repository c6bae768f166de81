import ClearingProtocol
import GRDB
public import Timekeeping

extension LedgerView {
    /// The attempts that are not paid and fit what was typed, newest first: what a customer shows whose order expired.
    ///
    /// - Parameters:
    ///   - text: what was typed; see ``PaymentFilter/search``.
    ///   - calendar: the merchant's, by which times and dates are read; without one they are in UTC.
    ///   - limit: at most this many.
    public func unpaidAttempts(
        search text: String,
        calendar: MerchantCalendar? = nil,
        limit: Int = 50
    ) throws -> [Attempt] {
        let search = try PreparedSearch(text, calendar: calendar ?? .universal, in: self)
        guard !search.query.words.isEmpty else { return [] }
        var found = try unresolvedAttempts().reversed().filter { search.finds($0) }
        var seen = Set(found.map(\.reference))
        func take(_ sequence: Int) throws {
            guard case .attemptClosed(let end)? = try entry(sequence)?.fact, seen.insert(end.reference).inserted,
                let attempt = try attempt(end.reference), attempt.state != .paid, search.holds(attempt)
            else { return }
            found.append(attempt)
        }
        for document in try SearchIndex(database).waitingDocuments() where search.finds(document) {
            if document.terms.contains(.unpaid) { try take(document.sequence) }
        }
        let ends = try Int.fetchCursor(
            database,
            sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC",
            arguments: ["\"\(SearchTerm.unpaid.token)\" AND " + search.expression]
        )
        while found.count < limit, let sequence = try ends.next() { try take(sequence) }
        found += try unpaidByBeginning(search).filter { $0.state != .paid && seen.insert($0.reference).inserted }
        return Array(found.prefix(limit))
    }
}
