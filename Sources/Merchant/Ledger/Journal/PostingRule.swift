import ClearingProtocol
import Money

/// What each kind of entry moves on the accounts. The postings of an entry sum to zero per currency.
///
/// | kind | debit | credit |
/// |---|---|---|
/// | shift.opened | assets:cash:till, the float | equity:float |
/// | payment.accepted | assets:clearing:NETWORK, amount less fee; expenses:fees, the fee; expenses:promotions, the discount | liabilities:tips, the tip; income:sales, amount less tip with the discount |
/// | refund.accepted | income:sales, the amount | assets:clearing:NETWORK, amount less the fee given back; expenses:fees, that fee |
/// | cash.moved, in | assets:cash:till | equity:cash-moves |
/// | cash.moved, out | equity:cash-moves | assets:cash:till |
/// | payout.received | assets:bank | assets:clearing:NETWORK |
/// | currency.traded | assets:clearing:NETWORK, what was bought; equity:trading:SOLD, what was sold | equity:trading:BOUGHT, what was bought; assets:clearing:NETWORK, what was sold |
/// | shift.closed | equity:float, what was counted; equity:variance, what is short | assets:cash:till, what was expected |
/// | shift.corrected, a recount | equity:float, what it found more | equity:variance, the same |
///
/// All other kinds move nothing. Postings of nothing are left out.
enum PostingRule {
    static func postings(for fact: Fact) -> [Posting] {
        switch fact {
        case .shiftOpened(let shift):
            moves(shift.float.currency, [(.drawer, shift.float.minorUnits), (.float, -shift.float.minorUnits)])
        case .paymentAccepted(let payment): postings(for: payment)
        case .refundAccepted(let refund): postings(for: refund)
        case .cashMoved(let cash):
            moves(cash.amount.currency, [(.drawer, cash.change), (.cashMoves, -cash.change)])
        case .payoutReceived(let payout):
            moves(
                payout.amount.currency,
                [(.bank, payout.amount.minorUnits), (.clearing(network: payout.network), -payout.amount.minorUnits)]
            )
        case .currencyTraded(let trade): postings(for: trade)
        case .shiftClosed(let shift): postings(for: shift)
        case .shiftCorrected(let fact):
            moves(fact.amount.currency, [(.float, fact.change), (.variance, -fact.change)])
        case .ledgerFounded, .terminalPaired, .attemptCreated, .attemptFound, .attemptPresented, .attemptAuthorising,
            .attemptWithdrawn, .attemptClosed, .refundCreated, .refundPending, .refundClosed, .receiptPrinted,
            .batchSealed, .batchSent, .batchAcknowledged, .batchLineDecided, .operatorAdded, .operatorChanged,
            .operatorSignedIn,
            .operatorSignedOut, .operatorRefused, .permissionGiven, .cashCounted, .shiftPrinted, .reconciliationDecided,
            .statementTaken, .feesStated:
            []
        }
    }

    private static func postings(for payment: PaymentAccepted) -> [Posting] {
        let (amount, fee) = (payment.amount.minorUnits, payment.payment.fee.minorUnits)
        return moves(
            payment.amount.currency,
            [
                (.clearing(network: payment.network), amount - fee), (.fees, fee), (.promotions, payment.discount),
                (.tips, -payment.tip), (.sales, payment.tip - amount - payment.discount),
            ]
        )
    }

    private static func postings(for refund: RefundAccepted) -> [Posting] {
        let (amount, fee) = (refund.amount.minorUnits, refund.record.fee.minorUnits)
        return moves(
            refund.amount.currency,
            [(.sales, amount), (.clearing(network: refund.network), fee - amount), (.fees, -fee)]
        )
    }

    private static func postings(for trade: CurrencyTraded) -> [Posting] {
        let (sold, bought) = (trade.sold, trade.bought)
        let clearing = Account.clearing(network: trade.network)
        return moves(
            sold.currency,
            [(clearing, -sold.minorUnits), (.trading(sold.currency), sold.minorUnits)]
        )
            + moves(
                bought.currency,
                [(clearing, bought.minorUnits), (.trading(bought.currency), -bought.minorUnits)]
            )
    }

    private static func postings(for shift: ShiftClosed) -> [Posting] {
        let variance = shift.variance ?? 0
        return moves(
            shift.expected.currency,
            [
                (.float, shift.expected.minorUnits + variance), (.variance, -variance),
                (.drawer, -shift.expected.minorUnits),
            ]
        )
    }

    private static func moves(_ currency: Currency, _ sides: [(account: Account, units: Int64)]) -> [Posting] {
        sides.filter { $0.units != 0 }.map {
            Posting(account: $0.account.name, amount: Money(minorUnits: $0.units, currency: currency))
        }
    }
}
