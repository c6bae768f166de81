import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// Conditions of SQL that all must hold, with what stands in the place of their question marks.
struct RowConditions {
    private(set) var texts: [String] = []
    private(set) var arguments = StatementArguments()

    /// Which columns say what a ``TakingsScope`` asks for.
    struct Columns {
        let day: String
        let instant: String
        let entry: String
        let currency: String
        let cashier: String
    }

    mutating func add(_ condition: String, _ values: (any DatabaseValueConvertible)...) {
        texts.append(condition)
        for value in values { arguments += [value] }
    }

    /// The conditions of a scope. The hour of the merchant's clock is none of them: the database knows no zones.
    mutating func add(_ scope: TakingsScope, _ columns: Columns) {
        if let days = scope.days {
            add("\(columns.day) >= ?", days.lowerBound.description)
            add("\(columns.day) <= ?", days.upperBound.description)
        }
        // SQLite counts from Sunday, which is 0.
        if let weekday = scope.weekday { add("strftime('%w', \(columns.day)) = ?", "\(weekday.rawValue % 7)") }
        if let currency = scope.currency { add("\(columns.currency) = ?", currency.code) }
        if let cashier = scope.cashier { add("\(columns.cashier) = ?", cashier) }
        if let scheme = scope.scheme { add("payments.network = ?", scheme) }
        if let mode = scope.mode { add("payments.mode = ?", mode.rawValue) }
        if let from = scope.from { add("\(columns.instant) >= ?", from.description) }
        if let to = scope.to { add("\(columns.instant) < ?", to.description) }
        if let entries = scope.entries {
            add("\(columns.entry) >= ?", entries.lowerBound)
            add("\(columns.entry) < ?", entries.upperBound)
        }
        if let mismatch = scope.mismatch { add(mismatch, columns) }
    }

    private mutating func add(_ mismatch: DayMismatch, _ columns: Columns) {
        let isOfDay = "\(columns.day) = ?"
        let isInEntries = "(\(columns.entry) >= ? AND \(columns.entry) < ?)"
        let (day, ends) = (mismatch.day.description, mismatch.entries.flatMap { [$0.lowerBound, $0.upperBound] })
        let ranges = mismatch.entries.map { _ in isInEntries }
        // One of both holds, which indexes find; and not the other.
        texts.append("(" + ([isOfDay] + ranges).joined(separator: " OR ") + ")")
        texts.append("(\(columns.day) IS ?) <> (" + (ranges + ["0"]).joined(separator: " OR ") + ")")
        for _ in 0..<2 {
            arguments += [day]
            for end in ends { arguments += [end] }
        }
    }

    /// The conditions after `WHERE`, or nothing.
    var clause: String { texts.isEmpty ? "" : "WHERE " + texts.joined(separator: " AND ") }
}
