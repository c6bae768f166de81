import Ledger

extension DayReconciliation {
    /// Where a payout stands between the bank and the books.
    public enum PayoutState: String, Sendable, Hashable, CaseIterable {
        /// It came, and the books have it.
        case booked
        /// It came, and the books do not have it.
        case notBooked = "not_booked"
        /// The books have it, and it did not come after all: the next proof takes it back.
        case toTakeBack = "to_take_back"
        /// The proof took it back from the books.
        case takenBack = "taken_back"
    }

    /// The payouts that came or that the books have, and how each stands.
    public var statedPayouts: [StatedPayout] {
        let came = payouts.map { StatedPayout(payout: $0, state: $0.isBooked ? .booked : .notBooked) }
        return came + payoutsToTakeBack.map { StatedPayout(payout: $0, state: .toTakeBack) } + takenBack
    }

    private var takenBack: [StatedPayout] {
        guard case .sign(let proof)? = signed?.fact.decision else { return [] }
        return proof.payouts.compactMap { booked in
            booked.takenBack.map { StatedPayout(payout: Payout(number: booked.payout, amount: $0), state: .takenBack) }
        }
    }
}
