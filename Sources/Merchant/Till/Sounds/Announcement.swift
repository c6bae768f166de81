public import Money
public import Timekeeping

/// What is said of something that happened, with what came in on its day so far.
///
/// The count and the sum are what a faked screenshot on a customer's phone cannot change.
public struct Announcement: Sendable, Hashable {
    /// What happened.
    public let pattern: BellPattern
    /// The payment that it is about, where there is one.
    public let payment: String?
    /// Its order.
    public let order: String
    /// How much it is about.
    public let amount: Money
    /// The business day.
    public let day: BusinessDay
    /// How many payments the day has.
    public let count: Int
    /// What they add up to.
    public let total: Money

    /// An announcement.
    public init(
        pattern: BellPattern,
        payment: String?,
        order: String,
        amount: Money,
        day: BusinessDay,
        count: Int,
        total: Money
    ) {
        self.pattern = pattern
        self.payment = payment
        self.order = order
        self.amount = amount
        self.day = day
        self.count = count
        self.total = total
    }

    /// The announcement as a hook's environment has it: amounts in minor units, and as they are written.
    public var environment: [String: String] {
        [
            "COUNTERFOIL_KIND": pattern.word,
            "COUNTERFOIL_PAYMENT": payment ?? "",
            "COUNTERFOIL_ORDER": order,
            "COUNTERFOIL_AMOUNT": String(amount.minorUnits),
            "COUNTERFOIL_AMOUNT_TEXT": amount.plain,
            "COUNTERFOIL_CURRENCY": amount.currency.code,
            "COUNTERFOIL_DAY": day.description,
            "COUNTERFOIL_COUNT": String(count),
            "COUNTERFOIL_TOTAL": String(total.minorUnits),
            "COUNTERFOIL_TOTAL_TEXT": total.plain,
        ]
    }
}

extension BellPattern {
    /// The word for it: `paid`, `refund` or `attention`.
    public var word: String {
        switch self {
        case .paid: "paid"
        case .refund: "refund"
        case .attention: "attention"
        }
    }
}
