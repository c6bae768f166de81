import Money
import Statements
import Timekeeping

/// A row of clearing's as the host of a simulated chain writes it.
struct ChainRow {
    var day: BusinessDay
    var kind = StatementLine.Kind.payment
    var order: String
    var number: String
    /// In minor units: above zero for a payment, below zero for a refund.
    var amount: Int64
    var fee: Int64
    var currency = Currency.cny
    var state = StatementLine.State.succeeded
    var terminal: String

    /// The row in a statement, and in the payout of its day.
    func line(_ number: Int) -> StatementLine {
        StatementLine(
            kind,
            line: number,
            amount: Money(minorUnits: amount, currency: currency),
            state: state,
            order: order,
            hostNumber: kind == .payment ? self.number : nil,
            hostRefundNumber: kind == .payment ? nil : self.number,
            terminal: terminal,
            day: day,
            fee: Money(minorUnits: fee, currency: currency),
            payout: Chain.payout(of: day)
        )
    }
}
