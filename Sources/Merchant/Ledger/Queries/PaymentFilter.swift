public import Timekeeping

/// Which payments to list.
@dynamicMemberLookup
public struct PaymentFilter: Sendable, Hashable {
    /// Which part of the takings.
    public var scope: TakingsScope
    /// Only those of this business day.
    public var businessDay: BusinessDay?
    /// Only those of an amount in this range, in minor units.
    public var amounts: ClosedRange<Int64>?
    /// Only those with this mark.
    public var mark: PaymentMark?
    /// Only those of this shift.
    public var shift: Int?
    /// Only those that stand here.
    public var state: PaymentState?
    /// Only those that are found by every word of this text: the number of the order, its beginning or its serial; the
    /// payment's number or its beginning, or three characters and more of its end; the payer's last characters; the amount;
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
        _ scope: TakingsScope = TakingsScope(),
        businessDay: BusinessDay? = nil,
        amounts: ClosedRange<Int64>? = nil,
        mark: PaymentMark? = nil,
        shift: Int? = nil,
        state: PaymentState? = nil,
        search: String? = nil,
        before: Int? = nil,
        limit: Int? = nil
    ) {
        self.scope = scope
        self.businessDay = businessDay
        self.amounts = amounts
        self.mark = mark
        self.shift = shift
        self.state = state
        self.search = search
        self.before = before
        self.limit = limit
    }

    /// What the scope says.
    public subscript<Value>(dynamicMember path: WritableKeyPath<TakingsScope, Value>) -> Value {
        get { scope[keyPath: path] }
        set { scope[keyPath: path] = newValue }
    }
}
