public import ClearingProtocol
public import Money
public import Timekeeping

/// Which payments to list.
public struct PaymentFilter: Sendable, Hashable {
    /// Only those of this business day.
    public var businessDay: BusinessDay?
    /// Only those of these business days.
    public var days: ClosedRange<BusinessDay>?
    /// Only those of business days that are this day of the week.
    public var weekday: Weekday?
    /// Only those recorded in this hour of the merchant's clock, 0...23, on whichever day.
    public var hour: Int?
    /// Only those in this currency.
    public var currency: Currency?
    /// Only those whose attempt this person began.
    public var cashier: String?
    /// Only those that this network says are paid.
    public var scheme: String?
    /// Only those that were paid in this way.
    public var mode: PaymentMode?
    /// Only those of an amount in this range, in minor units.
    public var amounts: ClosedRange<Int64>?
    /// Only those with this mark.
    public var mark: PaymentMark?
    /// Only those of this shift.
    public var shift: Int?
    /// Only those recorded at this instant or later.
    public var from: Timestamp?
    /// Only those recorded before this instant.
    public var to: Timestamp?
    /// Only those that stand here.
    public var state: PaymentState?
    /// Only those that are found by every word of this text: the number of the order, its beginning or its serial; the
    /// payment's number or three characters and more of its beginning or end; the payer's last characters; the amount;
    /// the minute or the date of the merchant's clock; a word of the note or its beginning; Chinese from one character
    /// on. Whatever it is, it is only looked for.
    public var search: String?
    /// Only those that stand before this entry of the journal: with ``limit`` the next page of a list, whose last row was
    /// of that entry.
    public var before: Int?
    /// At most this many.
    public var limit: Int?

    /// A filter that keeps what fits all that is given.
    public init(
        businessDay: BusinessDay? = nil,
        days: ClosedRange<BusinessDay>? = nil,
        weekday: Weekday? = nil,
        hour: Int? = nil,
        currency: Currency? = nil,
        cashier: String? = nil,
        scheme: String? = nil,
        mode: PaymentMode? = nil,
        amounts: ClosedRange<Int64>? = nil,
        mark: PaymentMark? = nil,
        shift: Int? = nil,
        from: Timestamp? = nil,
        to: Timestamp? = nil,
        state: PaymentState? = nil,
        search: String? = nil,
        before: Int? = nil,
        limit: Int? = nil
    ) {
        self.businessDay = businessDay
        self.days = days
        self.weekday = weekday
        self.hour = hour
        self.currency = currency
        self.cashier = cashier
        self.scheme = scheme
        self.mode = mode
        self.amounts = amounts
        self.mark = mark
        self.shift = shift
        self.from = from
        self.to = to
        self.state = state
        self.search = search
        self.before = before
        self.limit = limit
    }
}
