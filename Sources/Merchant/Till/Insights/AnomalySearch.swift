import ClearingProtocol
import Ledger
import Money
import Timekeeping

/// Looks for what is out of the ordinary. It sees nothing but what it is given, in whatever order.
struct AnomalySearch {
    /// The days that are looked at.
    let days: ClosedRange<BusinessDay>
    /// The business day that is under way.
    let today: BusinessDay
    let now: Timestamp
    let calendar: MerchantCalendar
    /// The merchant's currency; what is in another is left alone.
    let currency: Currency
    /// Amounts from which more is asked, such as a PIN.
    let limits: [Money]
    /// The payments in that currency of those days and of the same weekdays of the four weeks before; none when they are not read.
    let tickets: [BusinessDay: [Ticket]]
    /// The hours of those days and of the four weeks before.
    let hours: [BusinessDay: [TakingsPart<DayHour>]]
    /// What each cashier took and gave back on those days.
    let cashiers: [TakingsPart<String>]

    init(
        days: ClosedRange<BusinessDay>,
        today: BusinessDay,
        now: Timestamp,
        calendar: MerchantCalendar,
        currency: Currency,
        limits: [Money],
        tickets: [Ticket],
        hours: [TakingsPart<DayHour>],
        cashiers: [TakingsPart<String>]
    ) {
        self.days = days
        self.today = today
        self.now = now
        self.calendar = calendar
        self.currency = currency
        self.limits = limits
        self.tickets = Dictionary(grouping: tickets, by: \.businessDay)
        self.hours = Dictionary(grouping: hours.filter { $0.takings.currency == currency }, by: \.key.businessDay)
        // What nobody took is no cashier's to be measured by.
        self.cashiers = cashiers.filter { $0.takings.currency == currency && $0.key != Till.networkName }
    }

    /// What is out of the ordinary: the gravest kind first, of one kind the newest day first.
    ///
    /// - Throws: `MoneyError` when a sum is too large.
    func anomalies() throws -> [Anomaly] {
        let looked = Set(tickets.keys).union(hours.keys).filter(days.contains).sorted(by: >)
        return try refundsAboveOthers() + (looked.compactMap(staticTakingsFell)) + marked(.suspectedDuplicate)
            + marked(.late) + looked.flatMap(justBelowLimits) + looked.flatMap(oddHours)
            + looked.flatMap(quietGaps)
    }

    /// The same weekday of the four weeks before, the newest first.
    func formerDays(_ day: BusinessDay) -> [BusinessDay] {
        (1...InsightsReport.weeks).map { day.advanced(by: -7 * $0) }
    }

    func gross(_ tickets: [Ticket]) throws(MoneyError) -> Money {
        try Money.sum(of: tickets.map { Money(minorUnits: $0.amount, currency: currency) }, currency: currency)
    }

    private func refundsAboveOthers() -> [Anomaly] {
        let payments = cashiers.reduce(0) { $0 + $1.takings.count }
        let refunds = cashiers.reduce(0) { $0 + $1.takings.refundCount }
        return cashiers.sorted { $0.key < $1.key }.compactMap { part in
            let own = (refunds: part.takings.refundCount, payments: part.takings.count)
            let others = (refunds: refunds - own.refunds, payments: payments - own.payments)
            guard own.refunds >= AnomalyThresholds.fewestRefunds,
                min(own.payments, others.payments) >= AnomalyThresholds.fewestPayments
            else { return nil }
            // One more than they have: that the others gave nothing back yet does not make every refund one too many.
            let (share, all) = (Int128(others.refunds + 1) * Int128(own.payments), Int128(others.payments))
            // What the others' share lets expect of the cashier is share / all.
            let excess = Int128(own.refunds) * all - share
            let deviations = Int128(AnomalyThresholds.deviations)
            guard Int128(own.refunds) * all >= Int128(AnomalyThresholds.refundFactor) * share,
                excess * excess >= deviations * deviations * share * all
            else { return nil }
            return Anomaly(
                .refundsAboveOthers(
                    cashier: part.key,
                    refunds: own.refunds,
                    payments: own.payments,
                    othersRefunds: others.refunds,
                    othersPayments: others.payments
                ),
                payments: PaymentFilter(TakingsScope(days: days, currency: currency, cashier: part.key)),
                refunds: RefundFilter(TakingsScope(days: days, currency: currency, cashier: part.key))
            )
        }
    }

    private func marked(_ mark: PaymentMark) throws -> [Anomaly] {
        let found = tickets.filter { days.contains($0.key) }.values.joined().filter { ticket in
            ticket.state == .paid && (mark == .late ? ticket.isLate : ticket.isSuspectedDuplicate)
        }
        guard !found.isEmpty else { return [] }
        return [Anomaly(mark, count: found.count, gross: try gross(found), days: days)]
    }
}
