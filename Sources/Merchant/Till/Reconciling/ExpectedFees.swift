import ClearingProtocol
import Money
import Reconciliation
import StatementStore
import Statements
import Timekeeping

/// What the merchant's schedules say of each row that clearing has on a day.
struct ExpectedFees {
    private let side: LedgerSide
    private let currency: Currency
    private let schedules: [Int64: FeeSchedule]
    private let givenBack: [Int64: GivenBack]

    init(_ day: BusinessDay, _ reconciler: Reconciler, _ statements: [ImportedStatement]) throws {
        side = reconciler.side
        currency = reconciler.profile.currency
        let terms = try reconciler.feeTerms()
        var schedules: [Int64: FeeSchedule] = [:]
        for statement in statements where statement.summary.side == .clearing {
            schedules[statement.id] = reconciler.schedule(of: Acquirer(of: statement.summary.format), by: terms)
        }
        self.schedules = schedules
        let items = schedules.isEmpty ? [] : try reconciler.store.givenBack(on: day)
        givenBack = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What the host may keep of a row, below zero for what it gives back; `nil` where no schedule says so.
    ///
    /// Amounts of a schedule are the merchant's currency's, so it says nothing of other ones.
    func fee(of row: MatchRow, on statement: Int64) throws -> Int64? {
        guard let schedule = schedules[statement], row.currency == CurrencyMark(currency) else { return nil }
        switch row.kind {
        case .payment:
            guard row.amount >= 0 else { return nil }
            return try schedule.fee(on: money(row.amount)).minorUnits
        case .giveBack:
            return try givenBack[row.id].flatMap { try fee(of: $0, by: schedule) }
        }
    }

    private func fee(of item: GivenBack, by schedule: FeeSchedule) throws -> Int64? {
        var (payment, before) = (item.payment, item.before)
        if payment == nil, let number = item.hostNumber {
            (payment, before) = try side.payment(number, beforeRefund: item.hostRefundNumber) ?? (nil, 0)
        }
        guard let payment, payment > 0, item.amount >= 0, before <= payment - item.amount else { return nil }
        let fee = try schedule.fee(on: money(payment))
        // A payment that was taken back as a whole leaves no fee, whatever refunds do.
        if item.isReversal { return before == 0 && item.amount == payment ? -fee.minorUnits : nil }
        func returned(of refunded: Int64) throws -> Int64 {
            let none = Money.zero(currency)
            return try schedule.feeReturned(
                of: fee,
                on: money(payment),
                with: money(refunded),
                refunded: none,
                returned: none
            ).minorUnits
        }
        return try returned(of: before) - returned(of: before + item.amount)
    }

    private func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: currency) }
}
