import GRDB
public import Timekeeping

extension LedgerView {
    /// The refund of that key, or `nil`.
    public func refund(_ key: String) throws -> Refund? {
        try refunds("WHERE idempotency_key = ?", [key]).first
    }

    /// The refund of that number of the network's, or `nil`.
    public func refund(number: String) throws -> Refund? {
        try refunds("WHERE refund = ?", [number]).first
    }

    /// The refunds of a payment, oldest first.
    public func refunds(of payment: String) throws -> [Refund] {
        try refunds("WHERE payment = ? ORDER BY sequence", [payment])
    }

    /// The accepted refunds that fit a filter, the last accepted first.
    ///
    /// - Parameter calendar: the merchant's, by which hours are read; without one, in UTC.
    public func refunds(_ filter: RefundFilter, calendar: MerchantCalendar? = nil) throws -> [Refund] {
        let selection = RefundSelection(filter)
        let clock = calendar ?? .universal
        let rows = try Row.fetchCursor(database, sql: selection.sql, arguments: selection.arguments)
        var refunds: [Refund] = []
        while refunds.count < filter.limit ?? .max, let row = try rows.next() {
            let refund = try Refund(row)
            if filter.hour.map({ clock.localHour(refund.changedAt) == $0 }) ?? true { refunds.append(refund) }
        }
        return refunds
    }

    /// The refunds that wait for the network's word, oldest first.
    public func unresolvedRefunds() throws -> [Refund] {
        try refunds("WHERE state IN ('created', 'pending', 'unknown') ORDER BY sequence", [])
    }

    /// The entries that began the refunds of a payment or accepted them, oldest first.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when a body cannot be read.
    public func entries(ofRefundsOf payment: String) throws -> [JournalEntry] {
        try refunds(of: payment).flatMap(\.sequences).sorted().compactMap { try entry($0) }
    }

    private func refunds(_ condition: String, _ arguments: StatementArguments) throws -> [Refund] {
        try Row.fetchAll(database, sql: "SELECT * FROM refunds \(condition)", arguments: arguments).map(Refund.init)
    }
}
