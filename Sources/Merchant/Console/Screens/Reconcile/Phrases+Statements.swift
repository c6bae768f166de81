import Money
import OutsideText
import StatementStore
import Statements
import Till
import Timekeeping

/// Phrases for holding statements against the ledger.
extension Phrases {
    var match: String { say("Match", "核对") }
    var readIn: String { say("Read in", "导入") }
    var payment: String { say("Payment", "收款") }
    var clearingSide: String { say("Clearing", "清算") }
    var owed: String { say("Owed", "应付") }
    var rowCount: String { say("Rows", "笔数") }
    var noLedger: String { say("no ledger", "无账本") }
    var path: String { say("File", "文件") }
    var statementTitle: String { say("Read a statement in", "导入对账单") }
    var readingStatement: String { say("Reading …", "正在导入……") }
    var statementHint: String {
        say(
            "The path of a statement of clearing or of a bank. Its form is recognised; a file that is incomplete or "
                + "altered is refused whole.",
            "清算或银行对账单的文件路径。格式自动识别；不完整或被改动的文件整份拒收。"
        )
    }
    var matchHint: String {
        say(
            "a holds ledger, clearing and bank against each other; i reads a statement in.",
            "按 a 核对账本、清算与银行；按 i 导入对账单。"
        )
    }

    var matchedAnew: String {
        say(
            "Ledger, statements or decisions changed since the day was matched: it is matched anew.",
            "上次核对后账本、对账单或处理有变，已重新核对。"
        )
    }
    var inDoubt: String { say("Looking whether anything changed since the day was matched …", "正在查看上次核对后有无变化……") }

    func work(_ work: ReconcileScreen.Work) -> String {
        switch work {
        case .matching(let day): say("Matching \(day) …", "正在核对 \(day)……")
        case .reading: readingStatement
        case .deciding, .writing: working
        }
    }

    func noStatement(of day: BusinessDay) -> String {
        say(
            "No statement tells of \(day) yet. Match again once the network has settled the day, or read one in with i.",
            "尚无 \(day) 的对账单：请待网络结算后再核对，或按 i 导入。"
        )
    }

    func notAsked(_ error: TillError) -> String {
        sentence(error) + say(" What was read in before is used.", "已按先前导入的对账单核对。")
    }

    func taken(_ statement: ImportedStatement) -> String {
        let file = statement.file.shown(limit: 200)
        guard statement.isNew else {
            return say("\(file) was read in before; nothing changes.", "\(file) 先前已导入，无变化。")
        }
        let rows = statement.summary.rows
        let days = statement.summary.days.map { ", \($0.lowerBound) – \($0.upperBound)" } ?? ""
        return say(
            "\(file) is read in: \(rows.counted("row", "rows"))\(days), \(statement.skipped) of them known before.",
            "\(file) 已导入：\(rows) 笔\(days)，其中 \(statement.skipped) 笔先前已知。"
        )
    }

    func copied(_ number: String) -> String {
        say("Copied: \(number.shown(limit: 64))", "已复制：\(number.shown(limit: 64))")
    }

    func summary(of result: DayReconciliation) -> String {
        let open = result.breaks.count
        let matched = say(
            result.matched.counted("row agrees", "rows agree"),
            "\(result.matched) 笔相符"
        )
        guard open > 0 else { return matched + say("; nothing is open.", "；无未平差异。") }
        return matched + say("; open differences: \(open), the oldest first.", "；未平差异 \(open) 项，最早的在前。")
    }

    func carried(_ figures: CurrencyFigures) -> String {
        let proof = figures.proof
        func money(_ units: Int64) -> String { Money(minorUnits: units, currency: figures.currency).grouped }
        let sums = [proof.opening, proof.new, proof.resolved, proof.closing].map(money)
        return say(
            "Opening \(sums[0]) + new \(sums[1]) − resolved \(sums[2]) = closing \(sums[3])",
            "期初 \(sums[0]) + 新增 \(sums[1]) − 已平 \(sums[2]) = 期末 \(sums[3])"
        )
    }

    /// What nothing explains in each currency; of several, each with its code.
    func unexplained(_ currencies: [CurrencyFigures]) -> String {
        let amounts = currencies.map { figures in
            let amount = Money(minorUnits: figures.proof.unexplained, currency: figures.currency)
            return currencies.count == 1 ? amount.grouped : "\(amount.currency.code) \(amount.grouped)"
        }.joined(separator: say(", ", "，"))
        return say("Unexplained \(amounts)", "未解释 \(amounts)")
    }
}
