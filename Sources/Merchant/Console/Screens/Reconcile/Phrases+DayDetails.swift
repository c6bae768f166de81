import Money
import OutsideText
import StatementStore
import Till
import Timekeeping

/// Phrases for what there is of a day beyond its differences.
extension Phrases {
    var moreOfDay: String { say("More", "更多") }
    var fees: String { say("Fees", "手续费") }
    var currencies: String { say("Currencies", "币种") }
    var payouts: String { say("Payouts", "结算款") }
    var replaced: String { say("Rows that a later edition of their statement replaced", "被新版对账单取代的记录") }
    var noPayout: String { say("None came to the cent.", "尚无足额到账。") }
    var nothingReplaced: String { say("None.", "无。") }

    func detailsOf(_ day: BusinessDay) -> String { say("More of \(day)", "\(day) 更多数据") }

    func name(of state: DayReconciliation.PayoutState) -> String { say(state.english, state.chinese) }

    func oneCurrency(_ currency: Currency) -> String {
        say("All rows are in \(currency.code).", "均为 \(currency.code)。")
    }

    /// What clearing kept, and how much of the amount that is.
    func charged(_ result: DayReconciliation) -> String {
        guard let units = result.fees.charged else {
            return say("No statement tells what was charged.", "对账单未说明收取多少。")
        }
        let amount = fee(units, result)
        let rate = result.effectiveFeeRate.map { say(", \($0) of the amount", "，占金额 \($0)") } ?? ""
        return say("Charged \(amount)\(rate).", "实收 \(amount)\(rate)。")
    }

    /// What the schedule asks.
    func expected(_ result: DayReconciliation) -> String {
        guard let units = result.fees.expected else {
            return say("No schedule says what is right; see reconcile --fees.", "无费率可核：见 reconcile --fees。")
        }
        let (amount, count) = (fee(units, result), result.fees.unscheduled)
        let rest = count == 0 ? "" : say("; rows without a schedule: \(count)", "；\(count) 笔无费率")
        return say("Expected by the schedule \(amount)\(rest).", "按费率应收 \(amount)\(rest)。")
    }

    private func fee(_ units: Int64, _ result: DayReconciliation) -> String {
        let amount = Money(minorUnits: units, currency: result.currency)
        return "\(amount.currency.code) \(amount.grouped)"
    }

    /// Which file replaced a row, and what it says instead.
    func sentence(on row: ReplacedLine) -> String {
        let file = row.laterFile.split(separator: "/").last.map(String.init) ?? row.laterFile
        return say(
            "\(file.shown(limit: 80)): \(row.english).",
            "\(file.shown(limit: 80))：\(row.chinese)。"
        )
    }

    func afterSigning(_ words: String) -> String { say("After the signing, ", "复核之后，") + words }
}
