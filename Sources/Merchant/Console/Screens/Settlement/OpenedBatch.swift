public import ClearingProtocol
public import Ledger
import Money
public import TerminalUI
public import Till

/// A batch that is opened: its totals, and the lines about which there is something to say.
public struct OpenedBatch: Sendable, Hashable {
    /// A row of the list.
    public enum Item: Sendable, Hashable {
        /// What the lines of a kind and currency, and of a sponsor, come to.
        case total(BatchTotal)
        /// A line that an earlier batch brought before.
        case carried(BatchLine)
        /// A line that the network did not take.
        case rejected(RejectedLine)
        /// What the network has and the till lacked.
        case missing(BatchReport.MissingLine)
    }

    /// What is known of it.
    public var report: BatchReport
    /// The row under the cursor, from 0.
    public var cursor = ListCursor<Int>()
    /// What is decided about the line under the cursor, while the reason is entered.
    public var form: BatchDecisionForm?

    /// A batch that is opened.
    public init(_ report: BatchReport) {
        self.report = report
    }

    /// The rows of the list: what is to be decided comes first after the totals.
    var items: [Item] {
        report.totals.map(Item.total) + report.rejected.map(Item.rejected) + report.missing.map(Item.missing)
            + report.carried.map(Item.carried)
    }

    /// The row under the cursor.
    var selected: Item? { items.indices.contains(cursor.position) ? items[cursor.position] : items.first }

    /// The line under the cursor that waits for a person or the next batch.
    var waiting: RejectedLine? {
        if case .rejected(let line)? = selected, line.isWaiting { line } else { nil }
    }

    /// The number of the payment or refund under the cursor.
    var number: String? {
        switch selected {
        case .carried(let line): line.payment
        case .rejected(let line): line.difference.yours.payment
        case .missing(let missing): missing.line.payment
        case .total, nil: nil
        }
    }

    /// The order behind the line under the cursor, if the ledger has it.
    var order: String? { number.flatMap { report.orders[$0] } }

    /// Which payments and refunds of the batch's own are behind the total under the cursor.
    var scope: TakingsScope? {
        guard case .total(let total)? = selected else { return nil }
        var scope = report.summary.scope
        scope.currency = total.amount.currency
        return scope
    }
}
