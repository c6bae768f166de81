public import Timekeeping

/// Which payments to list.
public struct PaymentFilter: Sendable, Hashable {
    /// Only those of this business day.
    public var businessDay: BusinessDay?
    /// Only those of this shift.
    public var shift: Int?
    /// Only those recorded at this instant or later.
    public var from: Timestamp?
    /// Only those recorded before this instant.
    public var to: Timestamp?
    /// Only those that stand here.
    public var state: PaymentState?
    /// Only those whose payment number, order number, payer's tail or note holds this text.
    public var search: String?
    /// At most this many.
    public var limit: Int?

    /// A filter that keeps what fits all that is given.
    public init(
        businessDay: BusinessDay? = nil,
        shift: Int? = nil,
        from: Timestamp? = nil,
        to: Timestamp? = nil,
        state: PaymentState? = nil,
        search: String? = nil,
        limit: Int? = nil
    ) {
        self.businessDay = businessDay
        self.shift = shift
        self.from = from
        self.to = to
        self.state = state
        self.search = search
        self.limit = limit
    }
}
