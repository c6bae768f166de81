import Money
import Statements
import Timekeeping

@testable import Console
@testable import StatementStore
@testable import Till

extension Sample {
    /// A day of two currencies that was signed off, with wrong fees, payouts of every state, and replaced rows.
    static let detailed: DayReconciliation = {
        var result = signed
        result.fees.charged = 618
        result.fees.expected = 614
        result.others = [yen]
        result.payouts = [
            DayReconciliation.Payout(number: "S-20251231", amount: money(161_982), isBooked: true),
            DayReconciliation.Payout(
                number: "day/2025-12-31/JPY",
                amount: Money(minorUnits: 4_981, currency: .jpy)
            ),
        ]
        result.payoutsToTakeBack = [
            DayReconciliation.Payout(number: "S-20251230", amount: money(98_210), isBooked: true)
        ]
        result.replaced = [replaced("T0001-000002", by: 161_500, file: "wechat-2.csv")]
        result.replacedLater = [replaced("T0001-000001", by: nil, file: "wechat-3.csv")]
        return result
    }()

    private static let yen: CurrencyFigures = {
        func amount(_ units: Int64) -> Money { Money(minorUnits: units, currency: .jpy) }
        return CurrencyFigures(
            currency: .jpy,
            ledger: .init(count: 1, amount: amount(5_000)),
            clearing: .init(count: 1, amount: amount(5_000)),
            owed: amount(4_981),
            bank: .init(count: 1, amount: amount(4_981)),
            proof: DayReconciliation.Proof()
        )
    }()

    private static func replaced(_ order: String, by units: Int64?, file: String) -> ReplacedLine {
        func line(_ units: Int64) -> StatementLine {
            StatementLine(.payment, line: 7, amount: money(units), order: order, day: day)
        }
        return ReplacedLine(
            line: line(161_600),
            file: "/home/ming/wechat.csv",
            laterFile: "/home/ming/\(file)",
            successor: units.map(line)
        )
    }
}
