import GRDB

/// A ``RefundFilter`` as a question in SQL.
struct RefundSelection {
    private var conditions = RowConditions()

    private static let columns = RowConditions.Columns(
        day: "refunds.accepted_day",
        // An accepted refund changes no more.
        instant: "refunds.changed_at",
        entry: "refunds.accepted_sequence",
        currency: "refunds.currency",
        cashier: "refunds.created_by"
    )

    init(_ filter: RefundFilter) {
        conditions.add("refunds.accepted_sequence IS NOT NULL")
        conditions.add(filter.scope, Self.columns)
        if let before = filter.before { conditions.add("refunds.accepted_sequence < ?", before) }
    }

    /// What stands in the place of the question marks.
    var arguments: StatementArguments { conditions.arguments }

    /// The refunds, newest first.
    var sql: String {
        """
        SELECT refunds.* FROM refunds JOIN payments ON payments.id = refunds.payment
        \(conditions.clause) ORDER BY refunds.accepted_sequence DESC
        """
    }
}
