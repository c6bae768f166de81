import GRDB
import Timekeeping

/// A ``PaymentFilter`` as conditions of SQL.
struct PaymentSelection {
    private(set) var conditions = RowConditions()

    private static let columns = RowConditions.Columns(
        day: "payments.business_day",
        instant: "payments.recorded_at",
        entry: "payments.sequence",
        currency: "payments.currency",
        cashier: """
            (SELECT created_by FROM attempts
            WHERE attempts.order_number = payments.order_number AND attempts.attempt = payments.attempt)
            """
    )

    init(_ filter: PaymentFilter) {
        if let day = filter.businessDay { conditions.add("payments.business_day = ?", day.description) }
        conditions.add(filter.scope, Self.columns)
        if let amounts = filter.amounts {
            conditions.add("payments.amount >= ?", amounts.lowerBound)
            conditions.add("payments.amount <= ?", amounts.upperBound)
        }
        if let mark = filter.mark { conditions.add(mark.condition) }
        if let shift = filter.shift { conditions.add("payments.shift = ?", shift) }
        if let state = filter.state { conditions.add("payments.state = ?", state.rawValue) }
        if let before = filter.before { conditions.add("payments.sequence < ?", before) }
    }

    /// Restricts a search to the entries among which the payments of the filter are, so that it skips the others.
    mutating func narrowSearch(to filter: PaymentFilter) {
        if let day = filter.businessDay?.description {
            let ends = "(SELECT sequence FROM payments WHERE business_day = ? ORDER BY sequence"
            conditions.add("search.rowid >= \(ends) LIMIT 1)", day)
            conditions.add("search.rowid <= \(ends) DESC LIMIT 1)", day)
        }
        if let entries = filter.entries {
            conditions.add("search.rowid >= ?", entries.lowerBound)
            conditions.add("search.rowid < ?", entries.upperBound)
        }
        if let before = filter.before { conditions.add("search.rowid < ?", before) }
        if let shift = filter.shift {
            conditions.add("search.rowid >= (SELECT first_sequence FROM shifts WHERE number = ?)", shift)
        }
    }

    /// The selection with one more condition.
    func adding(_ condition: String) -> PaymentSelection {
        var selection = self
        selection.conditions.add(condition)
        return selection
    }

    mutating func add(_ condition: String, _ value: any DatabaseValueConvertible) {
        conditions.add(condition, value)
    }

    /// The conditions after `WHERE`, or nothing.
    var clause: String { conditions.clause }

    /// What stands in the place of their question marks.
    var arguments: StatementArguments { conditions.arguments }
}
