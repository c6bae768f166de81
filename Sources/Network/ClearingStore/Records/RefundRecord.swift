public import ClearingProtocol
public import Money
public import Timekeeping

/// A refund as the node keeps it.
public struct RefundRecord: Sendable, Hashable {
    /// The merchant's number.
    public let merchant: String
    /// The terminal that asked for it.
    public let terminal: String
    /// What it asked for.
    public let request: RefundRequest
    /// The network's number of it.
    public let number: String
    /// When it was asked for.
    public let requestedAt: Timestamp
    /// What goes back to the merchant of the payment's fee.
    public var fee: Money
    /// What was left of the payment once it was decided.
    public var remaining: Money
    /// Where it stands.
    public var state: RefundState
    /// Why it was refused, is pending or failed.
    public var cause: RefundCause?
    /// When that last changed.
    public var changedAt: Timestamp
    /// When a pending one is decided.
    public var dueAt: Timestamp?
    /// Where its newest leaf stands in the network's log.
    public var logIndex: Int?
    /// The batch of its terminal that carried it.
    public var batch: Int?

    /// A refund that is refused until it is found to be possible.
    public init(merchant: String, terminal: String, request: RefundRequest, number: String, requestedAt: Timestamp) {
        self.merchant = merchant
        self.terminal = terminal
        self.request = request
        self.number = number
        self.requestedAt = requestedAt
        fee = .zero(request.amount.currency)
        remaining = .zero(request.amount.currency)
        state = .refused
        changedAt = requestedAt
    }

    init(_ row: StoredRow) throws {
        let currency = try row.currency()
        func money(_ column: String) throws -> Money { Money(minorUnits: try row.integer(column), currency: currency) }
        merchant = try row.text("merchant")
        terminal = try row.text("terminal")
        request = RefundRequest(
            refund: try row.text("refund"),
            payment: try row.text("payment"),
            amount: try money("amount"),
            reason: try row.text("reason")
        )
        number = try row.text("number")
        requestedAt = try row.timestamp("requested_at")
        fee = try money("fee")
        remaining = try money("remaining")
        state = try row.converted(row.text("state"), "state") { RefundState(rawValue: $0) }
        cause = row.optionalText("cause").map { RefundCause(rawValue: $0) ?? .other }
        changedAt = try row.timestamp("changed_at")
        dueAt = try row.optionalTimestamp("due_at")
        logIndex = row.optionalCount("log_index")
        batch = row.optionalCount("batch")
    }

    /// What the node says of it to its terminal.
    public var status: RefundStatus {
        RefundStatus(
            merchant: merchant,
            terminal: terminal,
            refund: request.refund,
            number: number,
            payment: request.payment,
            amount: request.amount,
            fee: fee,
            remaining: remaining,
            state: state,
            cause: cause,
            changedAt: changedAt,
            logIndex: logIndex
        )
    }
}
