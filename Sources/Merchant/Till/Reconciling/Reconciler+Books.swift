import Ledger
import Reconciliation
import StatementStore
import Statements
import Timekeeping

extension Reconciler {
    /// The digests of the statements that a day's proof rests on, in the order in which they were read in.
    ///
    /// Clearing's are those that tell of the day or of one beside it, a bank's those on which its payout may stand.
    func evidence(for day: BusinessDay) throws -> [String] {
        try store.statements().filter { statement in
            guard let days = statement.summary.days else { return false }
            switch statement.summary.side {
            case .clearing: return days.overlaps(day.advanced(by: -1)...day.advanced(by: 1))
            case .bank: return days.overlaps(day...day.advanced(by: PayoutMatcher.window))
            }
        }.map(\.summary.digest)
    }

    /// What signing a day off books of its payouts: those that came to the cent, less what the books have of them.
    ///
    /// The ledger that signs books them, whole, for all tills of the merchant: what clearing owes then adds up to nothing
    /// over all of their books. So none is booked while a terminal that the network paid for takes no part, and none where
    /// no till does.
    func payoutsToBook(_ result: DayReconciliation) throws -> [PayoutReceived] {
        guard result.hasLedger, !result.payouts.isEmpty else { return [] }
        let days = result.day.advanced(by: -PayoutMatcher.window)...result.day
        guard try store.networkTerminals(of: days).isSubset(of: side.terminals()) else { return [] }
        let booked = try BookedPayouts(of: side)
        return result.payouts.compactMap(booked.missing)
    }

    /// A day with what the books have of its payouts.
    func marked(_ result: DayReconciliation) throws -> DayReconciliation {
        guard !result.payouts.isEmpty else { return result }
        let booked = try BookedPayouts(of: side)
        var result = result
        for place in result.payouts.indices { result.payouts[place].isBooked = booked.has(result.payouts[place]) }
        return result
    }
}
