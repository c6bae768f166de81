import GRDB
public import Timekeeping

extension LedgerView {
    /// Hands on the movements that the ledger counts to some business days, in the order of the days and then of the
    /// journal: payments, refunds, and attempts that are not paid.
    ///
    /// - Complexity: O(n) in the movements of those days, of which one at a time is held.
    public func movements(
        of days: ClosedRange<BusinessDay>,
        _ take: (LedgerMovement) throws -> Void
    ) throws {
        for kind in LedgerMovement.Kind.allCases {
            try movements(kind, kind.selection, of: days) { try take(LedgerMovement(kind, $0, day: $1)) }
        }
    }

    /// The movements of one kind, as far as they are matched by it, in the same order.
    ///
    /// - Complexity: O(n) in the movements of those days, but for attempts: in those of the whole ledger.
    public func movementsToMatch(
        _ kind: LedgerMovement.Kind,
        of days: ClosedRange<BusinessDay>,
        _ take: (MovementToMatch) throws -> Void
    ) throws {
        // Every page is read once: to keep them in memory would help nobody.
        try database.execute(sql: "PRAGMA cache_size = -2048")
        defer { try? database.execute(sql: "PRAGMA cache_size = -\(Ledger.cacheKibibytes)") }
        try movements(kind, kind.selectionToMatch, of: days) { try take(MovementToMatch(kind, $0, day: $1)) }
    }

    /// How many payments the ledger counts to some business days.
    public func paymentCount(of days: ClosedRange<BusinessDay>) throws -> Int {
        try Int.fetchOne(
            database,
            sql: "SELECT count(*) FROM payments WHERE business_day BETWEEN ? AND ?",
            arguments: [days.lowerBound.description, days.upperBound.description]
        ) ?? 0
    }

    /// The days among some on which a payment or a refund is counted.
    public func daysOfTrade(in days: ClosedRange<BusinessDay>) throws -> Set<BusinessDay> {
        let rows = try [("payments", "business_day"), ("refunds", "accepted_day")].flatMap { table, column in
            try String.fetchAll(
                database,
                // From each day to the next one by the index: a day of many payments is not gone through.
                sql: """
                    WITH RECURSIVE traded (day) AS (
                        SELECT min(\(column)) FROM \(table) WHERE \(column) BETWEEN ?1 AND ?2
                        UNION ALL
                        SELECT (SELECT min(\(column)) FROM \(table) WHERE \(column) > traded.day AND \(column) <= ?2)
                        FROM traded WHERE traded.day IS NOT NULL
                    )
                    SELECT day FROM traded WHERE day IS NOT NULL
                    """,
                arguments: [days.lowerBound.description, days.upperBound.description]
            )
        }
        return Set(try rows.map { try BusinessDay(parsing: $0) })
    }

    /// The movement of a kind that an entry of the journal tells of, or `nil`.
    public func movement(_ kind: LedgerMovement.Kind, _ sequence: Int) throws -> LedgerMovement? {
        var found: LedgerMovement?
        let statement = try database.cachedStatement(sql: kind.selection + " WHERE \(kind.sequenceColumn) = ?")
        let rows = try Row.fetchCursor(statement, arguments: [sequence])
        if let row = try rows.next() { found = try LedgerMovement(kind, row, day: nil) }
        return found
    }

    /// Whether anything was ever asked to be paid.
    public func hasAttempts() throws -> Bool {
        try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM attempts)") ?? false
    }

    private func movements(
        _ kind: LedgerMovement.Kind,
        _ selection: String,
        of days: ClosedRange<BusinessDay>,
        _ take: (Row, BusinessDay) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                \(selection) WHERE \(kind.dayColumn) BETWEEN ? AND ?
                ORDER BY \(kind.dayColumn), \(kind.sequenceColumn)
                """,
            arguments: [days.lowerBound.description, days.upperBound.description]
        )
        var known: (text: String, day: BusinessDay) = ("", .earliest)
        while let row = try rows.next() {
            let text: String = row[3]
            if text != known.text { known = (text, try BusinessDay(parsing: text)) }
            try take(row, known.day)
        }
    }
}

extension LedgerMovement.Kind {
    /// What tells the business day.
    fileprivate var dayColumn: String {
        switch self {
        case .payment: "payments.business_day"
        case .refund: "refunds.accepted_day"
        case .attempt: "attempts.business_day"
        }
    }

    /// What tells the entry.
    fileprivate var sequenceColumn: String {
        switch self {
        case .payment: "payments.sequence"
        case .refund: "refunds.accepted_sequence"
        case .attempt: "attempts.sequence"
        }
    }

    /// The columns of a movement, in one order for all kinds.
    fileprivate var selection: String { selection(timed: true) }

    /// The same without the time, which stands far behind in its row.
    fileprivate var selectionToMatch: String { selection(timed: false) }

    private func selection(timed: Bool) -> String {
        func time(_ column: String) -> String { timed ? column : "NULL" }
        return switch self {
        case .payment:
            """
            SELECT sequence, order_number, id, business_day, \(time("recorded_at")), amount, currency, fee, discount, 0
            FROM payments
            """
        case .refund:
            """
            SELECT accepted_sequence, payments.order_number, refund, accepted_day, \(time("changed_at")), -refunds.amount,
                refunds.currency, -refunds.fee, 0, 0
            FROM refunds JOIN payments ON payments.id = refunds.payment
            """
        case .attempt:
            """
            SELECT sequence, order_number, NULL, business_day, \(time("created_at")), amount, currency, NULL, 0,
                state IN ('created', 'presented', 'authorising', 'unknown')
            FROM (SELECT * FROM attempts WHERE paid_sequence IS NULL) AS attempts
            """
        }
    }
}

extension LedgerMovement {
    init(_ kind: Kind, _ row: Row, day: BusinessDay?) throws {
        self.kind = kind
        sequence = row[0]
        order = row[1]
        number = row[2]
        self.day = try day ?? BusinessDay(parsing: row[3])
        at = try Timestamp(parsing: row[4])
        amount = row[5]
        currency = row[6]
        fee = row[7]
        discount = row[8]
        isPending = row[9]
    }
}

extension MovementToMatch {
    fileprivate init(_ kind: LedgerMovement.Kind, _ row: Row, day: BusinessDay) {
        self.init(
            kind: kind,
            sequence: row[0],
            order: row[1],
            number: row[2],
            day: day,
            amount: row[5],
            currency: row[6],
            fee: row[7],
            discount: row[8],
            isPending: row[9]
        )
    }
}
