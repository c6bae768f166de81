import ClearingProtocol
import Ledger
import Money
import Reconciliation
import Timekeeping

/// Which payouts the books of a merchant's tills have, by the proofs that booked them.
struct BookedPayouts {
    private struct Key: Hashable {
        let number: String
        let currency: Currency
    }

    private var sums: [Key: Int64] = [:]
    /// What the ledger that reconciles booked itself with the proofs of each day.
    private var own: [BusinessDay: [Key: Int64]] = [:]

    init(of side: LedgerSide) throws {
        for (place, ledger) in side.ledgers.enumerated() {
            for decision in try ledger.read({ try $0.decisions() }) {
                guard case .sign(let proof) = decision.fact.decision else { continue }
                for payout in proof.payouts {
                    let key = Key(number: payout.payout, currency: payout.amount.currency)
                    sums[key, default: 0] += payout.amount.minorUnits
                    if place == 0 { own[decision.fact.day, default: [:]][key, default: 0] += payout.amount.minorUnits }
                }
            }
        }
    }

    /// Whether the books have a payout.
    func has(_ payout: DayReconciliation.Payout) -> Bool { missing(of: payout) == nil }

    /// What the books lack of a payout; `nil` where they have it.
    func missing(of payout: DayReconciliation.Payout) -> PayoutReceived? {
        let booked = sums[Key(number: payout.number, currency: payout.amount.currency)] ?? 0
        guard payout.amount.minorUnits != booked else { return nil }
        let rest = Money(minorUnits: payout.amount.minorUnits - booked, currency: payout.amount.currency)
        return PayoutReceived(payout: payout.number, amount: rest)
    }

    /// What the proofs of a day booked and none of them took back, by number.
    func booked(by day: BusinessDay) -> [DayReconciliation.Payout] {
        (own[day] ?? [:]).filter { $0.value != 0 }.map { key, units in
            let amount = Money(minorUnits: units, currency: key.currency)
            return DayReconciliation.Payout(number: key.number, amount: amount, isBooked: true)
        }.sorted { ($0.number, $0.amount.currency.code) < ($1.number, $1.amount.currency.code) }
    }
}

extension DayReconciliation.Payout {
    /// A payout that came.
    init(_ payout: ExpectedPayout, by credits: [BankCredit]) {
        // A number longer than an entry holds is known by its digest.
        let isLong = payout.id.unicodeScalars.count > PayoutReceived.longestNumber
        let number = isLong ? ContentDigest.hexadecimal(of: Array(payout.id.utf8)) : payout.id
        self.init(
            number: number,
            amount: payout.amount,
            credits: credits.map { DayReconciliation.Credit(day: $0.day, amount: $0.amount.minorUnits, text: $0.text) }
        )
    }

    /// Whether it is the same payout, whatever came of it.
    func isSame(as other: Self) -> Bool { number == other.number && amount.currency == other.amount.currency }
}
