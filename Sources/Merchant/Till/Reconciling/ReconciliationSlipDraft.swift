import ClearingProtocol
import Ledger
import Money
import OutsideText
import Receipts
import Reconciliation
import StatementStore
import Statements
import Timekeeping

/// A day's reconciliation as it goes on paper.
struct ReconciliationSlipDraft {
    let result: DayReconciliation
    let statements: [ImportedStatement]
    let profile: MerchantProfile
    let calendar: MerchantCalendar
    let language: ReceiptLanguage

    var slip: ReportSlip {
        let parts = [head, sides, differences, proof, evidence, signatures]
        return ReportSlip(lines: Array(parts.joined(separator: [.rule])))
    }

    func say(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

    func money(_ units: Int64) -> String { Money(minorUnits: units, currency: result.currency).plain }

    private var head: [ReportSlip.Line] {
        let name = language == .chinese ? profile.chineseName ?? profile.name : profile.name
        return [.centred(name), .title(say("RECONCILIATION \(result.day)", "\(result.day) 对账"))]
            + (result.signed == nil ? [.title(say("*** NOT SIGNED OFF ***", "*** 未复核 ***"))] : [])
    }

    /// The three sides, and what clearing owes the bank.
    private var sides: [ReportSlip.Line] {
        let titles = [say("Ledger", "账本"), say("Clearing", "清算"), say("Bank", "银行")]
        let isThere = [result.hasLedger, result.hasClearing, result.hasBank]
        func row(_ label: String, _ values: [String], orElse other: String) -> ReportSlip.Line {
            .columns(
                label,
                zip(zip(titles, values), isThere).map { .init($0.0, $1 ? $0.1 : other) }
            )
        }
        let owed = result.hasClearing ? result.owed.plain : ""
        let all = [result.ledger, result.clearing, result.bank]
        return [
            .columns("", titles.map { .init($0, $0) }),
            row(say("Rows", "笔数"), all.map { String($0.count) }, orElse: ""),
            row(result.currency.code, all.map(\.amount.plain), orElse: say("none", "无")),
            .columns(say("Owed", "应付"), zip(titles, ["", owed, ""]).map { .init($0, $1) }),
            .pair(say("Rows that agree", "相符笔数"), "\(result.matched)"),
        ]
    }

    /// How what is open adds up, and what nothing explains.
    private var proof: [ReportSlip.Line] {
        let proof = result.proof
        return [
            .pair(say("Opening", "期初"), money(proof.opening)), .pair(say("+ new", "+ 新增"), money(proof.new)),
            .pair(say("- resolved", "- 已平"), money(proof.resolved)),
            .pair(say("= closing", "= 期末"), money(proof.closing)),
            .text(completeness),
        ]
    }

    private var completeness: String {
        func side(_ english: String, _ chinese: String, _ side: DayReconciliation.Side, _ isThere: Bool) -> String {
            say(english, chinese) + " " + (isThere ? "\(side.count)/\(side.amount.plain)" : say("none", "无"))
        }
        let parts = [
            side("ledger", "账本", result.ledger, result.hasLedger),
            side("clearing", "清算", result.clearing, result.hasClearing),
            side("bank", "银行", result.bank, result.hasBank),
            say("explained difference", "已解释差异") + " \(money(result.explainedSum))",
            say("unexplained", "未解释") + " \(money(result.proof.unexplained))",
        ]
        return say("Complete: ", "完整性：") + parts.joined(separator: say(", ", "，")) + say(".", "。")
    }

    /// The files, by what anybody can tell that they are the same.
    private var evidence: [ReportSlip.Line] {
        guard !statements.isEmpty else { return [.text(say("No statement was read in.", "未导入对账单。"))] }
        return [.heading(say("Statements", "对账单"))]
            + statements.flatMap { statement -> [ReportSlip.Line] in
                let file = statement.file.split(separator: "/").last.map(String.init) ?? statement.file
                let days = statement.summary.days.map { "\($0.lowerBound) - \($0.upperBound)" } ?? ""
                let rows = say("\(statement.summary.rows) rows", "\(statement.summary.rows) 笔")
                return [
                    .pair(file, rows), .pair("  \(statement.summary.format.rawValue)", days),
                    .text("  SHA-256 \(statement.summary.digest)"),
                ]
            }
    }

    private var signatures: [ReportSlip.Line] {
        guard let signed = result.signed, case .sign(let proof) = signed.fact.decision else {
            let line = String(repeating: "_", count: 16)
            return [.pair(say("Prepared by", "编制"), line), .pair(say("Signed off by", "复核"), line)]
        }
        return [
            .pair(say("Prepared by", "编制"), proof.preparer), .pair(say("Signed off by", "复核"), proof.approver),
            .pair(say("Version", "版本"), "\(proof.version)"), .pair(say("At", "时间"), calendar.receiptTime(signed.at)),
            .pair(say("Journal entry", "账目"), "\(signed.sequence)"), .text("SHA-256 \(proof.digest)"),
        ]
    }
}
