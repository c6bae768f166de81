public import ClearingProtocol
import GRDB
import Money
public import Timekeeping

extension LedgerView {
    /// The payment of that number, or `nil`.
    public func payment(_ id: String) throws -> Payment? {
        try Row.fetchOne(database, sql: "SELECT * FROM payments WHERE id = ?", arguments: [id]).map(Payment.init)
    }

    /// The payment of an attempt, or `nil`.
    public func payment(of reference: AttemptReference) throws -> Payment? {
        try Row.fetchOne(
            database,
            sql: "SELECT payments.* FROM \(Self.paidAttempts) WHERE attempts.order_number = ? AND attempts.attempt = ?",
            arguments: [reference.order, reference.attempt]
        ).map(Payment.init)
    }

    /// The payments of an order, oldest first: more than one is suspect.
    public func payments(ofOrder order: String) throws -> [Payment] {
        try Row.fetchAll(
            database,
            sql:
                "SELECT payments.* FROM \(Self.paidAttempts) WHERE attempts.order_number = ? ORDER BY payments.sequence",
            arguments: [order]
        ).map(Payment.init)
    }

    /// Whether any attempt at an order was paid.
    public func isPaid(order: String) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM attempts WHERE order_number = ? AND paid_sequence IS NOT NULL)"
        )
        return try Bool.fetchOne(statement, arguments: [order]) ?? false
    }

    // Payments are found by their number and by their entry; by an order they are found through its attempts.
    private static let paidAttempts = "attempts JOIN payments ON payments.sequence = attempts.paid_sequence"

    /// The payments that fit a filter, newest first.
    ///
    /// - Parameter calendar: the merchant's, by which hours and the times in a search are read; without one, in UTC.
    public func payments(
        _ filter: PaymentFilter = PaymentFilter(),
        calendar: MerchantCalendar? = nil
    ) throws -> [Payment] {
        var selection = PaymentSelection(filter)
        let clock = calendar ?? .universal
        func isInHour(_ payment: Payment) -> Bool {
            filter.hour.map { clock.localHour(payment.recordedAt) == $0 } ?? true
        }
        guard let text = filter.search, !text.allSatisfy(\.isWhitespace) else {
            return try payments(from: "payments", selection, limit: filter.limit, where: isInHour)
        }
        let search = try PreparedSearch(text, calendar: clock, in: self)
        guard !search.query.words.isEmpty else { return [] }
        func holds(_ payment: Payment) -> Bool { isInHour(payment) && search.holds(payment) }
        let newest = try SearchIndex(database).waitingDocuments().filter(search.finds).map { String($0.sequence) }
        let among = "payments.sequence IN (\(newest.joined(separator: ", ")))"
        let waiting =
            try newest.isEmpty
            ? [] : payments(from: "payments", selection.adding(among), limit: filter.limit, where: holds)
        selection.add("search MATCH ?", search.expression)
        selection.narrowSearch(to: filter)
        // The index is read first, whatever the planner would like: it knows nothing of how few it finds.
        let source = "search CROSS JOIN payments ON payments.sequence = search.rowid"
        let limit = filter.limit.map { $0 - waiting.count }
        let found =
            try waiting + payments(from: source, selection, orderedBy: "search.rowid", limit: limit, where: holds)
        let begun = try paymentsByBeginning(search, filter, where: holds)
        guard !begun.isEmpty else { return found }
        let known = Set(found.map(\.id))
        let all = (found + begun.filter { !known.contains($0.id) }).sorted { $0.sequence > $1.sequence }
        return Array(all.prefix(filter.limit ?? .max))
    }

    private func payments(
        from source: String,
        _ selection: PaymentSelection,
        orderedBy order: String = "payments.sequence",
        limit: Int?,
        where holds: (Payment) -> Bool = { _ in true }
    ) throws -> [Payment] {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT payments.* FROM \(source) \(selection.clause) ORDER BY \(order) DESC",
            arguments: selection.arguments
        )
        var payments: [Payment] = []
        while payments.count < limit ?? .max, let row = try rows.next() {
            let payment = try Payment(row)
            if holds(payment) { payments.append(payment) }
        }
        return payments
    }

    /// The movements of money recorded from one entry up to another, oldest first, as a batch lists them.
    public func batchLines(from first: Int, to end: Int) throws -> [BatchLine] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT 'payment', id, amount, fee, currency, sequence FROM payments WHERE sequence >= ?1 AND sequence < ?2
                UNION ALL
                SELECT 'refund', refund, amount, fee, currency, accepted_sequence FROM refunds
                WHERE accepted_sequence >= ?1 AND accepted_sequence < ?2
                ORDER BY 6
                """,
            arguments: [first, end]
        ).map { row in
            let currency = try Currency.named(row[4])
            return BatchLine(
                kind: try row.value(0, "the kind of a movement"),
                payment: row[1],
                amount: Money(minorUnits: row[2], currency: currency),
                fee: Money(minorUnits: row[3], currency: currency)
            )
        }
    }
}
