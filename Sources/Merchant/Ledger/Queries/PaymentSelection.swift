import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// A ``PaymentFilter`` as conditions of SQL.
struct PaymentSelection {
    private(set) var conditions: [String] = []
    private(set) var arguments = StatementArguments()

    private static let cashier = """
        (SELECT created_by FROM attempts
        WHERE attempts.order_number = payments.order_number AND attempts.attempt = payments.attempt)
        """

    init(_ filter: PaymentFilter) {
        if let day = filter.businessDay { add("payments.business_day = ?", day.description) }
        if let days = filter.days {
            add("payments.business_day >= ?", days.lowerBound.description)
            add("payments.business_day <= ?", days.upperBound.description)
        }
        // SQLite counts from Sunday, which is 0.
        if let weekday = filter.weekday { add("strftime('%w', payments.business_day) = ?", "\(weekday.rawValue % 7)") }
        if let currency = filter.currency { add("payments.currency = ?", currency.code) }
        if let cashier = filter.cashier { add("\(Self.cashier) = ?", cashier) }
        if let scheme = filter.scheme { add("payments.network = ?", scheme) }
        if let mode = filter.mode { add("payments.mode = ?", mode.rawValue) }
        if let amounts = filter.amounts {
            add("payments.amount >= ?", amounts.lowerBound)
            add("payments.amount <= ?", amounts.upperBound)
        }
        if let mark = filter.mark { conditions.append(mark.condition) }
        if let shift = filter.shift { add("payments.shift = ?", shift) }
        if let from = filter.from { add("payments.recorded_at >= ?", from.description) }
        if let to = filter.to { add("payments.recorded_at < ?", to.description) }
        if let state = filter.state { add("payments.state = ?", state.rawValue) }
        if let before = filter.before { add("payments.sequence < ?", before) }
    }

    /// Restricts a search to the entries among which the payments of the filter are, so that it skips the others.
    mutating func narrowSearch(to filter: PaymentFilter) {
        if let day = filter.businessDay?.description {
            let ends = "(SELECT sequence FROM payments WHERE business_day = ? ORDER BY sequence"
            add("search.rowid >= \(ends) LIMIT 1)", day)
            add("search.rowid <= \(ends) DESC LIMIT 1)", day)
        }
        if let before = filter.before { add("search.rowid < ?", before) }
        if let shift = filter.shift {
            add("search.rowid >= (SELECT first_sequence FROM shifts WHERE number = ?)", shift)
        }
    }

    /// The selection with one more condition.
    func adding(_ condition: String) -> PaymentSelection {
        var selection = self
        selection.conditions.append(condition)
        return selection
    }

    mutating func add(_ condition: String, _ value: any DatabaseValueConvertible) {
        conditions.append(condition)
        arguments += [value]
    }

    /// The conditions after `WHERE`, or nothing.
    var clause: String { conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ") }
}
