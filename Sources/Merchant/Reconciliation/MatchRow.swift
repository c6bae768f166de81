public import Timekeeping

/// A row of one side, cut down to what it is matched and compared by.
public struct MatchRow: Sendable, Hashable {
    /// Which way the money went.
    public enum Kind: UInt8, Sendable, Hashable {
        /// To the merchant.
        case payment
        /// Back to the payer, as a refund, a reversal or a chargeback.
        case giveBack
    }

    /// How its side says that it ended.
    public enum State: UInt8, Sendable, Hashable {
        /// The money moved.
        case succeeded
        /// It waits.
        case pending
        /// No money moved.
        case failed
    }

    /// By what the caller finds the row again.
    public let id: Int64
    /// The merchant's number of the order.
    public let order: MatchKey
    /// The number by which the host knows it: that of the payment, or of the refund.
    public let host: MatchKey
    /// What moved, in minor units: above zero for a payment, below zero for what is given back.
    public let amount: Int64
    private let feeOrNone: Int64
    private let discountOrNone: Int64
    private let dayNumber: Int32
    /// In which currency.
    public let currency: CurrencyMark
    /// Which way the money went.
    public let kind: Kind
    /// How it ended.
    public let state: State

    /// A row.
    ///
    /// - Parameters:
    ///   - fee: what the host keeps, in minor units, where the side tells it.
    ///   - discount: what of a promotion the merchant pays, in minor units, where the side tells it.
    public init(
        id: Int64,
        kind: Kind,
        state: State = .succeeded,
        order: MatchKey,
        host: MatchKey = .none,
        day: BusinessDay,
        amount: Int64,
        currency: CurrencyMark,
        fee: Int64? = nil,
        discount: Int64? = nil
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.order = order
        self.host = host
        dayNumber = Int32(clamping: day.dayNumber)
        self.amount = amount
        self.currency = currency
        feeOrNone = fee ?? .min
        discountOrNone = discount ?? .min
    }

    /// The day to which its side counts it.
    public var day: BusinessDay { BusinessDay(clampingDayNumber: Int(dayNumber)) }

    /// What the host keeps, in minor units, where the side tells it.
    public var fee: Int64? { feeOrNone == .min ? nil : feeOrNone }

    /// What of a promotion the merchant pays, in minor units, where the side tells it; the amount is without it.
    public var discount: Int64? { discountOrNone == .min ? nil : discountOrNone }

    /// What it adds to its side's sum: nothing unless the money moved.
    public var counted: Int64 { state == .succeeded ? amount : 0 }

    /// What pairs must agree in before their numbers are looked at.
    var orderAndKind: UInt64 { order.hash &+ UInt64(kind.rawValue) }
    var hostAndKind: UInt64 { host.hash &+ UInt64(kind.rawValue) }
}
