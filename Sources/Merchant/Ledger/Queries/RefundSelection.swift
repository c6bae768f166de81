import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// A ``RefundFilter`` as a question in SQL.
struct RefundSelection {
    private(set) var conditions = ["refunds.accepted_sequence IS NOT NULL"]
    private(set) var arguments = StatementArguments()

    init(_ filter: RefundFilter) {
        if let days = filter.days {
            add("refunds.accepted_day >= ?", days.lowerBound.description)
            add("refunds.accepted_day <= ?", days.upperBound.description)
        }
        // SQLite counts from Sunday, which is 0.
        if let weekday = filter.weekday { add("strftime('%w', refunds.accepted_day) = ?", "\(weekday.rawValue % 7)") }
        if let currency = filter.currency { add("refunds.currency = ?", currency.code) }
        if let cashier = filter.cashier { add("refunds.created_by = ?", cashier) }
        if let scheme = filter.scheme { add("payments.network = ?", scheme) }
        if let mode = filter.mode { add("payments.mode = ?", mode.rawValue) }
        // An accepted refund changes no more.
        if let to = filter.to { add("refunds.changed_at < ?", to.description) }
        if let before = filter.before { add("refunds.accepted_sequence < ?", before) }
    }

    private mutating func add(_ condition: String, _ value: any DatabaseValueConvertible) {
        conditions.append(condition)
        arguments += [value]
    }

    /// The refunds, newest first.
    var sql: String {
        """
        SELECT refunds.* FROM refunds JOIN payments ON payments.id = refunds.payment
        WHERE \(conditions.joined(separator: " AND ")) ORDER BY refunds.accepted_sequence DESC
        """
    }
}
