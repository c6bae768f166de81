import Ledger
import Money

extension LedgerSide {
    /// A payment by the network's number, in minor units, and what of it was given back before one of its refunds.
    func payment(_ number: String, beforeRefund refund: String?) throws -> (amount: Int64?, before: Int64)? {
        for ledger in ledgers {
            let known = try ledger.read { view -> (Int64?, Int64)? in
                guard let payment = try view.payment(number) else { return nil }
                let accepted = try view.refunds(of: number).filter { $0.state == .accepted }
                    .sorted { $0.sequences.last ?? 0 < $1.sequences.last ?? 0 }
                let earlier = accepted.prefix { $0.number != refund }
                return (payment.amount.minorUnits, earlier.reduce(0) { $0 + $1.amount.minorUnits })
            }
            if let known { return known }
        }
        return nil
    }
}
