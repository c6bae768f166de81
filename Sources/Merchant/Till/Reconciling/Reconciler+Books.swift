import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Timekeeping

extension Reconciler {
    /// The digests of the statements that a day's proof rests on, in the order in which they were read in.
    ///
    /// Clearing's are those that tell of the day, of one before it whose rows it may tell again, or of one that may be
    /// paid out together with it; a bank's those on which its payout may stand, or one that is still open.
    func evidence(for day: BusinessDay) throws -> [String] {
        let open = try store.breaksCarried(into: day).filter { $0.row?.side == .payout }.map(\.opened)
        let last = day.advanced(by: PayoutMatcher.window)
        return try store.statements().filter { statement in
            guard let days = statement.summary.days else { return false }
            switch statement.summary.side {
            case .clearing: return days.overlaps(day.advanced(by: -PayoutMatcher.window)...last)
            case .bank: return days.overlaps(min(open.min() ?? day, day)...last)
            }
        }.map(\.summary.digest)
    }

    /// What signing a day off books of its payouts: it takes back those that did not come after all, and books those that
    /// came to the cent, less what the books have of them.
    ///
    /// The ledger that signs books them, whole, for all tills of the merchant: what clearing owes then adds up to nothing
    /// over all of their books. So none is booked while a terminal that the network paid for takes no part, and none where
    /// no till does. What is not at the bank is taken back whoever takes part.
    func payoutsToBook(_ result: DayReconciliation) throws -> [PayoutReceived] {
        let takenBack = result.payoutsToTakeBack.map { payout in
            let amount = Money(minorUnits: -payout.amount.minorUnits, currency: payout.amount.currency)
            return PayoutReceived(payout: payout.number, amount: amount)
        }
        guard try areBookable(result) else { return takenBack }
        let booked = try BookedPayouts(of: side)
        return takenBack + result.payouts.compactMap(booked.missing)
    }

    private func areBookable(_ result: DayReconciliation) throws -> Bool {
        guard result.hasLedger, !result.payouts.isEmpty else { return false }
        let days = result.day.advanced(by: -PayoutMatcher.window)...result.day
        return try otherTerminals(of: days).isEmpty
    }

    /// The terminals that the network tells of on some days and of which no ledger was given.
    private func otherTerminals(of days: ClosedRange<BusinessDay>) throws -> Set<String> {
        try store.networkTerminals(of: days).subtracting(side.terminals())
    }

    /// A day with the terminals of which no ledger was given, and with what the books have of its payouts.
    func marked(_ result: DayReconciliation, _ decisions: DayDecisions) throws -> DayReconciliation {
        let booked = try BookedPayouts(of: side)
        var result = result
        if result.hasLedger { result.otherTerminals = try otherTerminals(of: result.day...result.day).sorted() }
        for place in result.payouts.indices { result.payouts[place].isBooked = booked.has(result.payouts[place]) }
        let gone = booked.booked(by: result.day).filter { mine in !result.payouts.contains(where: mine.isSame) }
        // What no bank was asked about did not stay away.
        guard !gone.isEmpty, result.hasBank else { return result }
        // An earlier day that was signed off anew since may have it now, as the first of a weekend that is paid by itself.
        let others = try decisions.signed.keys.filter { $0 != result.day }.flatMap(payoutsSigned)
        result.payoutsToTakeBack = gone.filter { mine in !others.contains(where: mine.isSame) }
        return result
    }

    private func payoutsSigned(on day: BusinessDay) throws -> [DayReconciliation.Payout] {
        guard let text = try store.figures(of: day) else { throw ReconcilerError.evidenceMissing(day) }
        guard let figures = try? DayFigures(text: text) else { throw ReconcilerError.evidenceAltered(day) }
        return try (figures.payouts ?? []).map { try $0.payout }
    }
}
