import ClearingProtocol
import Money

/// What each kind of entry moves on the accounts. The postings of an entry sum to zero per currency.
///
/// | kind | debit | credit |
/// |---|---|---|
/// | shift.opened | assets:cash:till, the float | equity:float |
/// | payment.accepted | assets:clearing:counterfoil, amount less fee; expenses:fees, the fee | income:sales, the amount |
/// | shift.closed | equity:float, what was counted; equity:variance, what is short | assets:cash:till, what was expected |
///
/// All other kinds move nothing. Postings of nothing are left out.
enum PostingRule {
    static func postings(for fact: Fact) -> [Posting] {
        switch fact {
        case .shiftOpened(let shift):
            moves(
                shift.float.currency,
                [
                    (Account.cash, shift.float.minorUnits),
                    (Account.float, -shift.float.minorUnits),
                ]
            )
        case .paymentAccepted(let payment):
            moves(
                payment.amount.currency,
                [
                    (Account.clearing, payment.amount.minorUnits - payment.payment.fee.minorUnits),
                    (Account.fees, payment.payment.fee.minorUnits),
                    (Account.sales, -payment.amount.minorUnits),
                ]
            )
        case .shiftClosed(let shift):
            moves(
                shift.expected.currency,
                [
                    (Account.float, shift.expected.minorUnits + (shift.variance ?? 0)),
                    (Account.variance, -(shift.variance ?? 0)),
                    (Account.cash, -shift.expected.minorUnits),
                ]
            )
        case .ledgerFounded, .terminalPaired, .attemptCreated, .attemptPresented, .attemptClosed, .batchSealed,
            .batchAcknowledged:
            []
        }
    }

    private static func moves(_ currency: Currency, _ sides: [(account: String, units: Int64)]) -> [Posting] {
        sides.filter { $0.units != 0 }.map {
            Posting(account: $0.account, amount: Money(minorUnits: $0.units, currency: currency))
        }
    }
}
