import ClearingProtocol
import Ledger
import Money
import Reconciliation

/// Which payouts the books of a merchant's tills have, by the proofs that booked them.
struct BookedPayouts {
    private struct Key: Hashable {
        let number: String
        let currency: String
    }

    private var sums: [Key: Int64] = [:]

    init(of side: LedgerSide) throws {
        for ledger in side.ledgers {
            for decision in try ledger.read({ try $0.decisions() }) {
                guard case .sign(let proof) = decision.fact.decision else { continue }
                for payout in proof.payouts {
                    sums[Key(number: payout.payout, currency: payout.amount.currency.code), default: 0] +=
                        payout.amount.minorUnits
                }
            }
        }
    }

    /// Whether the books have a payout.
    func has(_ payout: DayReconciliation.Payout) -> Bool { missing(of: payout) == nil }

    /// What the books lack of a payout; `nil` where they have it.
    func missing(of payout: DayReconciliation.Payout) -> PayoutReceived? {
        let booked = sums[Key(number: payout.number, currency: payout.amount.currency.code)] ?? 0
        guard payout.amount.minorUnits != booked else { return nil }
        let rest = Money(minorUnits: payout.amount.minorUnits - booked, currency: payout.amount.currency)
        return PayoutReceived(payout: payout.number, amount: rest)
    }
}

extension DayReconciliation.Payout {
    /// A payout that came.
    init(_ payout: ExpectedPayout) {
        // A number longer than an entry holds is known by its digest.
        let isLong = payout.id.unicodeScalars.count > PayoutReceived.longestNumber
        let number = isLong ? ContentDigest.hexadecimal(of: Array(payout.id.utf8)) : payout.id
        self.init(number: number, amount: payout.amount)
    }
}
