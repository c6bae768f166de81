import Ledger
import Money
import Receipts

extension ShiftSlipDraft {
    /// The drawer, for whoever may know.
    func lines(of cash: ShiftCash) -> [ReportSlip.Line] {
        let currency = cash.expected.currency
        var lines: [ReportSlip.Line] = [
            .heading(say("Cash \(currency.code)", "现金 \(currency.code)")), .pair(say("Float", "备用金"), cash.float.plain),
        ]
        lines += pieces(cash.floatPieces)
        if let moves = cash.moves {
            let (paidIn, paidOut) = (money(moves.paidIn, currency), money(moves.paidOut, currency))
            lines += [
                .pair(say("Pay-ins \(moves.payIns)", "存入 \(moves.payIns) 次"), paidIn.plain),
                .pair(say("Pay-outs \(moves.payOuts)", "取出 \(moves.payOuts) 次"), "-\(paidOut.plain)"),
            ]
        }
        lines.append(.pair(say("Expected", "应有"), cash.expected.plain))
        guard !report.shift.isOpen else { return lines }
        if let first = cash.firstCount { lines.append(.pair(say("First count", "首次点钞"), first.plain)) }
        lines.append(.pair(say("Counted", "实点"), cash.counted?.plain ?? say("not counted", "未点钞")))
        lines += pieces(cash.countedPieces)
        if let variance = cash.variance { lines.append(.pair(say("Variance", "差异"), variance.plain)) }
        if let reason = cash.varianceReason { lines.append(.text(reason)) }
        if let name = cash.varianceApprover { lines.append(.pair(say("Allowed by", "批准人"), name)) }
        return lines
    }

    private func pieces(_ pieces: CashPieces?) -> [ReportSlip.Line] {
        (pieces?.lines ?? []).map { line in
            .pair(
                "  \(line.count) x \(line.value.plain)",
                money(line.value.minorUnits * Int64(line.count), line.value.currency).plain
            )
        }
    }

    private func money(_ units: Int64, _ currency: Currency) -> Money { Money(minorUnits: units, currency: currency) }
}
