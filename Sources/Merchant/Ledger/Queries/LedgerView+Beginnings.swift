import ClearingProtocol
import GRDB

extension LedgerView {
    /// How many payments that fit a part of what was typed are looked through for the rest of it.
    static let mostLookedThrough = 500

    /// The payments that fit what was typed, where a word of it is too short for the index: the number of the order or of
    /// the payment begins with it.
    ///
    /// - Parameter limit: where more was typed, how many of the numbers that begin with it are looked through, from the
    ///   last, and how many of the payments that fit the longer words, from the newest.
    func paymentsByBeginning(
        _ search: PreparedSearch,
        _ filter: PaymentFilter,
        lookingThrough limit: Int = mostLookedThrough,
        where holds: (Payment) -> Bool
    ) throws -> [Payment] {
        guard let beginning = search.query.firstBeginning else { return [] }
        let isAlone = search.query.words.count == 1
        let most = isAlone ? filter.limit ?? .max : limit
        var found: [String: Payment] = [:]
        func take(_ selection: PaymentSelection, _ sql: String) throws {
            let rows = try Row.fetchCursor(database, sql: sql, arguments: selection.arguments)
            var count = 0
            while count < most, let row = try rows.next() {
                let payment = try Payment(row)
                let isFound = holds(payment) && (isAlone || search.finds(payment, note: row["searched_note"]))
                if isFound { found[payment.id] = payment }
                if isFound || !isAlone { count += 1 }
            }
        }
        for range in beginning.orders {
            let selection = PaymentSelection(filter).adding(range, of: "attempts.order_number")
            try take(selection, Self.paymentsByOrder(selection, isNarrow: filter.isNarrow))
        }
        for range in beginning.payments {
            let selection = PaymentSelection(filter).adding(range, of: "payments.id")
            try take(selection, Self.paymentsByNumber(selection))
        }
        if let expression = search.expressionOfLongWords {
            var selection = PaymentSelection(filter)
            selection.add("search MATCH ?", expression)
            selection.narrowSearch(to: filter)
            try take(selection, Self.paymentsByTerms(selection))
        }
        return found.values.sorted { $0.sequence > $1.sequence }
    }

    /// The attempts that ended without a payment and fit what was typed, likewise.
    func unpaidByBeginning(_ search: PreparedSearch) throws -> [Attempt] {
        guard let beginning = search.query.firstBeginning else { return [] }
        return try beginning.orders.flatMap { range in
            try Row.fetchAll(
                database,
                sql: Self.unpaidByOrder,
                arguments: [range.lowerBound, range.upperBound, Self.mostLookedThrough]
            ).map(Attempt.init).filter(search.finds)
        }
    }

    // By the index of orders, whatever the planner would like, unless the filter leaves a few days.
    static func paymentsByOrder(_ selection: PaymentSelection, isNarrow: Bool) -> String {
        """
        SELECT payments.*, attempts.note AS searched_note
        FROM attempts \(isNarrow ? "" : "CROSS ")JOIN payments ON payments.sequence = attempts.paid_sequence
        \(selection.clause) ORDER BY attempts.order_number DESC
        """
    }

    static func paymentsByNumber(_ selection: PaymentSelection) -> String {
        """
        SELECT payments.*, attempts.note AS searched_note FROM payments
        LEFT JOIN attempts ON attempts.order_number = payments.order_number AND attempts.attempt = payments.attempt
        \(selection.clause) ORDER BY payments.id DESC
        """
    }

    static func paymentsByTerms(_ selection: PaymentSelection) -> String {
        """
        SELECT payments.*, attempts.note AS searched_note
        FROM search CROSS JOIN payments ON payments.sequence = search.rowid
        LEFT JOIN attempts ON attempts.order_number = payments.order_number AND attempts.attempt = payments.attempt
        \(selection.clause) ORDER BY search.rowid DESC
        """
    }

    static let unpaidByOrder = """
        SELECT * FROM (
            SELECT * FROM attempts WHERE order_number >= ? AND order_number < ? ORDER BY order_number DESC LIMIT ?
        ) WHERE paid_sequence IS NULL ORDER BY sequence DESC
        """
}

extension SearchQuery {
    /// The first word that is too short for the index.
    fileprivate var firstBeginning: SearchBeginning? { beginnings.min { $0.key < $1.key }?.value }
}

extension PaymentFilter {
    /// Whether it leaves no more than some days of payments.
    fileprivate var isNarrow: Bool { businessDay != nil || scope.days != nil || scope.entries != nil || shift != nil }
}

extension PaymentSelection {
    fileprivate func adding(_ range: Range<String>, of column: String) -> PaymentSelection {
        var selection = self
        selection.add("\(column) >= ?", range.lowerBound)
        selection.add("\(column) < ?", range.upperBound)
        return selection
    }
}
