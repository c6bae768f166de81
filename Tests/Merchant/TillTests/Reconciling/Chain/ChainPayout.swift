import Money
import Statements
import Timekeeping

/// How the host of a simulated chain pays out a day.
enum ChainPayout {
    case paid, short(Int64), over(Int64), missing, twice, inTwoParts
    case late(days: Int)
    /// Together with the days after it, up to one.
    case together(with: BusinessDay)
}

/// A row of the bank's.
struct ChainCredit {
    let day: BusinessDay
    /// The day whose reconciliation uses it up.
    let payoutDay: BusinessDay?
    let amount: Money
    let text: String

    func line(_ number: Int) -> StatementLine {
        StatementLine(.payout, line: number, amount: amount, day: day, text: text)
    }
}
