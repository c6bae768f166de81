public import ClearingProtocol
public import Money
public import Timekeeping

/// Which refunds to list, of those that the network accepted: what counts in the takings.
public struct RefundFilter: Sendable, Hashable {
    /// Only those that were accepted on these business days.
    public var days: ClosedRange<BusinessDay>?
    /// Only those that were accepted on this day of the week.
    public var weekday: Weekday?
    /// Only those that were accepted in this hour of the merchant's clock, 0...23, on whichever day.
    public var hour: Int?
    /// Only those in this currency.
    public var currency: Currency?
    /// Only those that this person began.
    public var cashier: String?
    /// Only those of payments of this network.
    public var scheme: String?
    /// Only those of payments that were paid in this way.
    public var mode: PaymentMode?
    /// Only those that were accepted before this instant.
    public var to: Timestamp?
    /// Only those that were accepted before this entry of the journal, for the next page of a list.
    public var before: Int?
    /// At most this many.
    public var limit: Int?

    /// A filter that keeps what fits all that is given.
    public init(
        days: ClosedRange<BusinessDay>? = nil,
        weekday: Weekday? = nil,
        hour: Int? = nil,
        currency: Currency? = nil,
        cashier: String? = nil,
        scheme: String? = nil,
        mode: PaymentMode? = nil,
        to: Timestamp? = nil,
        before: Int? = nil,
        limit: Int? = nil
    ) {
        self.days = days
        self.weekday = weekday
        self.hour = hour
        self.currency = currency
        self.cashier = cashier
        self.scheme = scheme
        self.mode = mode
        self.to = to
        self.before = before
        self.limit = limit
    }
}
