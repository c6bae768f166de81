public import Ledger
public import Money
public import Timekeeping

/// Something in the takings that is out of the ordinary: worth a look, not a proof of anything.
public struct Anomaly: Sendable, Hashable {
    /// What is out of the ordinary, with the numbers that say so.
    public enum Reason: Sendable, Hashable {
        /// A cashier gives back far more often than the others together.
        case refundsAboveOthers(cashier: String, refunds: Int, payments: Int, othersRefunds: Int, othersPayments: Int)
        /// The code at the counter took less than half of what it usually takes: somebody may have pasted another over it.
        case staticTakingsFell(BusinessDay, gross: Money, usual: Money)
        /// Payments for an order that had been paid before, of which nothing was given back.
        case duplicatesUnsettled(count: Int, gross: Money)
        /// Payments that came after their attempt had been given up, of which nothing was given back.
        case lateUnsettled(count: Int, gross: Money)
        /// Payments in an hour of the clock, 0...23, in which the four weeks before had none.
        case oddHour(BusinessDay, hour: Int, count: Int, gross: Money)
        /// Several payments of a day that stay just below an amount from which more is asked.
        case justBelowLimit(BusinessDay, limit: Money, count: Int, gross: Money)
        /// Minutes without a payment where so many usually come.
        case quietGap(BusinessDay, from: Timestamp, minutes: Int, usualPayments: Int)
    }

    /// What it is.
    public let reason: Reason
    /// The payments that it is about.
    public let payments: PaymentFilter?
    /// The refunds that it is about.
    public let refunds: RefundFilter?

    /// Payments of some days with a mark, of which nothing was given back.
    init(_ mark: PaymentMark, count: Int, gross: Money, days: ClosedRange<BusinessDay>) {
        self.init(
            mark == .late
                ? .lateUnsettled(count: count, gross: gross) : .duplicatesUnsettled(count: count, gross: gross),
            payments: PaymentFilter(TakingsScope(days: days, currency: gross.currency), mark: mark, state: .paid)
        )
    }

    init(_ reason: Reason, payments: PaymentFilter? = nil, refunds: RefundFilter? = nil) {
        self.reason = reason
        self.payments = payments
        self.refunds = refunds
    }
}
