public import ClearingProtocol
public import Ledger
import Timekeeping

/// Which rows the incoming screen lists.
public struct IncomingQuery: Sendable, Hashable {
    /// The rows behind a figure that was opened; `nil` lists the business day's payments.
    public var rows: RowsBehind?
    /// Only payments in this state.
    public var state: PaymentState?
    /// Only payments paid in this way.
    public var mode: PaymentMode?
    /// Only what this person began.
    public var cashier: String?
    /// Only payments that came late or twice.
    public var isMarkedOnly = false
    /// Only payments that are found by this.
    public var text = ""

    /// The business day's payments, all of them.
    public init() {}

    /// The rows behind a figure.
    public init(_ rows: RowsBehind) {
        self.rows = rows
    }

    /// Whether anything is filtered beside the rows of a figure.
    public var isFiltered: Bool { state != nil || mode != nil || cashier != nil || isMarkedOnly || !text.isEmpty }

    /// Whether it is the business day's payments, all of them.
    public var isWholeDay: Bool { rows == nil && !isFiltered }

    /// Takes every filter away; the rows of a figure stay.
    mutating func clear() {
        self = rows.map { IncomingQuery($0) } ?? IncomingQuery()
    }

    /// The payments to list, or `nil` when it is refunds.
    func payments(of today: BusinessDay) -> PaymentFilter? {
        var filter: PaymentFilter
        switch rows {
        case .refunds: return nil
        case .payments(let payments): filter = payments
        case nil: filter = PaymentFilter(businessDay: today)
        }
        // A figure of one cashier, opened with one's own only, is what both have in common: nothing, or the figure.
        if let state { filter.state = state }
        if let mode { filter.mode = mode }
        if let cashier { filter.cashier = cashier }
        if isMarkedOnly { filter.mark = .any }
        if !text.isEmpty { filter.search = text }
        return filter
    }
}
