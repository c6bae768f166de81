public import ClearingProtocol
public import Money
public import Timekeeping

/// What payments and refunds have in common by which a part of the takings is told from the rest.
///
/// A payment is of the day and the hour in which it was recorded, a refund of those in which it was accepted.
public struct TakingsScope: Sendable, Hashable {
    /// Only those of these business days.
    public var days: ClosedRange<BusinessDay>?
    /// Only those of business days that are this day of the week.
    public var weekday: Weekday?
    /// Only those of this hour of the merchant's clock, 0...23, on whichever day.
    public var hour: Int?
    /// Only those in this currency.
    public var currency: Currency?
    /// Only those that this person began: of payments the attempt.
    public var cashier: String?
    /// Only payments that this network says are paid, and refunds of such.
    public var scheme: String?
    /// Only payments that were paid in this way, and refunds of such.
    public var mode: PaymentMode?
    /// Only those of this instant or later.
    public var from: Timestamp?
    /// Only those before this instant.
    public var to: Timestamp?
    /// Only those that these entries of the journal record.
    public var entries: Range<Int>?
    /// Only those in which a day and the entries of its shifts do not meet.
    public var mismatch: DayMismatch?

    /// What fits all that is given.
    public init(
        days: ClosedRange<BusinessDay>? = nil,
        weekday: Weekday? = nil,
        hour: Int? = nil,
        currency: Currency? = nil,
        cashier: String? = nil,
        scheme: String? = nil,
        mode: PaymentMode? = nil,
        from: Timestamp? = nil,
        to: Timestamp? = nil,
        entries: Range<Int>? = nil,
        mismatch: DayMismatch? = nil
    ) {
        self.days = days
        self.weekday = weekday
        self.hour = hour
        self.currency = currency
        self.cashier = cashier
        self.scheme = scheme
        self.mode = mode
        self.from = from
        self.to = to
        self.entries = entries
        self.mismatch = mismatch
    }
}
