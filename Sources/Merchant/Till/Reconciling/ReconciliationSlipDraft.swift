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
        let parts = [head, sides, fees, payouts, differences, proof, evidence, signatures].filter { !$0.isEmpty }
        return ReportSlip(lines: Array(parts.joined(separator: [.rule])))
    }

    func say(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

    /// An amount with the code of its currency, unless it is the merchant's own.
    func amount(_ amount: Money) -> String { amount.currency == result.currency ? amount.plain : amount.labelled }

    private var head: [ReportSlip.Line] {
        let name = language == .chinese ? profile.chineseName ?? profile.name : profile.name
        return [.centred(name), .title(say("RECONCILIATION \(result.day)", "\(result.day) 对账"))]
            + (result.signed == nil ? [.title(say("*** NOT SIGNED OFF ***", "*** 未复核 ***"))] : [])
            + (result.isAsSigned
                ? [] : [.title(say("*** NOT THE FIGURES THAT WERE SIGNED OFF ***", "*** 数据与复核时不符 ***"))])
    }

    /// The files, by what anybody can tell that they are the same.
    private var evidence: [ReportSlip.Line] {
        guard !statements.isEmpty else { return [.text(say("No statement was read in.", "未导入对账单。"))] }
        return [.heading(say("Statements", "对账单"))]
            + statements.flatMap { statement -> [ReportSlip.Line] in
                let file = statement.file.split(separator: "/").last.map(String.init) ?? statement.file
                let days = statement.summary.days.map { "\($0.lowerBound) - \($0.upperBound)" } ?? ""
                let count = statement.summary.rows
                let rows = say(count.counted("row", "rows"), "\(count) 笔")
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
