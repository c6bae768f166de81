import Money
import Receipts

extension ReconciliationSlipDraft {
    /// The three sides of each currency, and what clearing owes the bank.
    var sides: [ReportSlip.Line] {
        let titles = [say("Ledger", "账本"), say("Clearing", "清算"), say("Bank", "银行")]
        return [.columns("", titles.map { .init($0, $0) })]
            + result.currencies.flatMap { heading(of: $0) + sides(of: $0, titles) }
            + [.pair(say("Rows that agree", "相符笔数"), "\(result.matched)")]
    }

    private func sides(of figures: CurrencyFigures, _ titles: [String]) -> [ReportSlip.Line] {
        let isThere = [result.hasLedger, result.hasClearing, result.hasBank]
        func row(_ label: String, _ values: [String], orElse other: String) -> ReportSlip.Line {
            .columns(label, zip(zip(titles, values), isThere).map { .init($0.0, $1 ? $0.1 : other) })
        }
        let owed = result.hasClearing ? figures.owed.plain : ""
        let all = [figures.ledger, figures.clearing, figures.bank]
        return [
            row(say("Rows", "笔数"), all.map { String($0.count) }, orElse: ""),
            row(figures.currency.code, all.map(\.amount.plain), orElse: say("none", "无")),
            .columns(say("Owed", "应付"), zip(titles, ["", owed, ""]).map { .init($0, $1) }),
        ]
    }

    /// Which currency is told of, where there are several.
    private func heading(of figures: CurrencyFigures) -> [ReportSlip.Line] {
        result.others.isEmpty ? [] : [.heading(figures.currency.code)]
    }

    /// What clearing charged and what it may charge; nothing where neither is known.
    var fees: [ReportSlip.Line] {
        let fees = result.fees
        guard fees.charged != nil || fees.expected != nil else { return [] }
        func money(_ units: Int64?, orElse other: String) -> String {
            units.map { Money(minorUnits: $0, currency: result.currency).plain } ?? other
        }
        return [
            .pair(say("Fees charged", "实收手续费"), money(fees.charged, orElse: say("not told", "未告知"))),
            .pair(say("Fees expected", "应收手续费"), money(fees.expected, orElse: say("no schedule", "无费率"))),
        ]
            + (fees.unscheduled == 0
                ? [] : [.pair(say("Rows without a schedule", "无费率笔数"), "\(fees.unscheduled)")])
            + (result.effectiveFeeRate.map { [.pair(say("Of the amount", "占金额"), "\($0)")] } ?? [])
    }

    /// The payouts that came or that the books have.
    var payouts: [ReportSlip.Line] {
        let payouts = result.statedPayouts
        guard !payouts.isEmpty else { return [] }
        return [.heading(say("Payouts: \(payouts.count)", "结算款：\(payouts.count) 笔"))]
            + payouts.flatMap { stated -> [ReportSlip.Line] in
                let state = say(stated.state.english, stated.state.chinese)
                return [.pair(stated.payout.number, amount(stated.payout.amount)), .text("  \(state)")]
            }
    }

    /// How what is open adds up in each currency, and what nothing explains.
    var proof: [ReportSlip.Line] {
        result.currencies.flatMap { figures -> [ReportSlip.Line] in
            func money(_ units: Int64) -> String { Money(minorUnits: units, currency: figures.currency).plain }
            let proof = figures.proof
            return heading(of: figures) + [
                .pair(say("Opening", "期初"), money(proof.opening)), .pair(say("+ new", "+ 新增"), money(proof.new)),
                .pair(say("- resolved", "- 已平"), money(proof.resolved)),
                .pair(say("= closing", "= 期末"), money(proof.closing)),
                .text(completeness(of: figures, money)),
            ]
        }
    }

    private func completeness(of figures: CurrencyFigures, _ money: (Int64) -> String) -> String {
        func side(_ english: String, _ chinese: String, _ side: DayReconciliation.Side, _ isThere: Bool) -> String {
            say(english, chinese) + " " + (isThere ? "\(side.count)/\(side.amount.plain)" : say("none", "无"))
        }
        let parts = [
            side("ledger", "账本", figures.ledger, result.hasLedger),
            side("clearing", "清算", figures.clearing, result.hasClearing),
            side("bank", "银行", figures.bank, result.hasBank),
            say("explained difference", "已解释差异") + " \(money(result.explainedSum(in: figures.currency)))",
            say("unexplained", "未解释") + " \(money(figures.proof.unexplained))",
        ]
        return say("Complete: ", "完整性：") + parts.joined(separator: say(", ", "，")) + say(".", "。")
    }
}
