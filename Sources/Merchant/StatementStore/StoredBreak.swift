public import Money
public import Reconciliation
public import Timekeeping

/// A difference that a day's reconciliation found, as it stands until it closes.
public struct StoredBreak: Sendable, Hashable, Identifiable {
    /// What one side says of the field in which they differ.
    public enum Value: Sendable, Hashable {
        /// An amount in minor units.
        case amount(Int64)
        /// A word.
        case text(String)
    }

    /// The row that only one side has, by which a later day may find its twin.
    public struct Row: Sendable, Hashable {
        /// Whose row it is.
        public enum Side: String, Sendable, Hashable {
            /// The till's.
            case ledger
            /// The host's.
            case clearing
            /// What the bank is to get.
            case payout
        }

        /// Whose row it is.
        public let side: Side
        /// Which way the money went.
        public let kind: MatchRow.Kind
        /// How much, in minor units.
        public let amount: Int64
        /// The fee, in minor units, where it is told.
        public let fee: Int64?
        /// What of a promotion the merchant pays, in minor units, where it is told.
        public let discount: Int64?
        /// By what the row is found again.
        public let id: Int64
        /// When a payout is due.
        public let due: BusinessDay?
        /// The host that owes a payout, where it is known.
        public let host: String?

        /// A row.
        public init(
            side: Side,
            kind: MatchRow.Kind,
            amount: Int64,
            fee: Int64? = nil,
            discount: Int64? = nil,
            id: Int64,
            due: BusinessDay? = nil,
            host: String? = nil
        ) {
            self.side = side
            self.kind = kind
            self.amount = amount
            self.fee = fee
            self.discount = discount
            self.id = id
            self.due = due
            self.host = host
        }
    }

    /// What it is called: the same difference has the same name whenever its day is reconciled again.
    public let id: String
    /// What kind it is.
    public let kind: BreakKind
    /// The business day that it stands on.
    public let opened: BusinessDay
    /// The business day on which the other side's row came, or somebody resolved it.
    public var closed: BusinessDay?
    /// The order's number.
    public let order: String?
    /// The host's number of the payment, refund or payout.
    public let hostNumber: String?
    /// In what the sides differ.
    public let field: String
    /// What the till says, or what clearing says where it is held against the bank.
    public let ledger: Value?
    /// What the other side says.
    public let other: Value?
    /// By how much the first side's sum is above the other's because of it.
    public let difference: Money
    /// The row that only one side has.
    public let row: Row?

    /// A difference.
    public init(
        id: String,
        kind: BreakKind,
        opened: BusinessDay,
        closed: BusinessDay? = nil,
        order: String?,
        hostNumber: String?,
        field: String,
        ledger: Value?,
        other: Value?,
        difference: Money,
        row: Row? = nil
    ) {
        self.id = id
        self.kind = kind
        self.opened = opened
        self.closed = closed
        self.order = order
        self.hostNumber = hostNumber
        self.field = field
        self.ledger = ledger
        self.other = other
        self.difference = difference
        self.row = row
    }
}

extension StoredBreak {
    /// How many days it has stood on a day, never below zero.
    public func age(on today: BusinessDay) -> Int { max(0, today.days(since: opened)) }
}
