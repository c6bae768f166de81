import ClearingProtocol
import Ledger
import Money
import Receipts
import Timekeeping

/// A report of a shift as it goes on paper.
struct ShiftSlipDraft {
    let report: ShiftReport
    let profile: MerchantProfile
    let terminal: String
    let calendar: MerchantCalendar
    /// Which print it is.
    let edition: ReceiptEdition
    let language: ReceiptLanguage

    var slip: ReportSlip {
        let cash = report.cash.map(lines(of:)) ?? [.pair(say("Cash", "现金"), say("not shown", "不显示"))]
        return ReportSlip(
            lines: head + [.rule] + figures + [.rule] + cash + carried + corrections + [.rule] + end
        )
    }

    func say(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

    private var head: [ReportSlip.Line] {
        let shift = report.shift
        let name = language == .chinese ? profile.chineseName ?? profile.name : profile.name
        let title =
            shift.isOpen
            ? say("X REPORT \(number)", "X 报表 \(number)") : say("Z REPORT \(shift.number)", "Z 报表 \(shift.number)")
        var lines: [ReportSlip.Line] = [.centred(name), .title(title)]
        lines += mark.map { [.title("*** \($0) ***")] } ?? []
        lines += [
            .pair(say("Terminal", "终端"), terminal), .pair(say("Shift", "班次"), "\(shift.number)"),
            .pair(say("Business day", "营业日"), shift.businessDay.description),
            .pair(say("Opened", "开班"), "\(calendar.receiptTime(shift.openedAt))"),
            .pair("", shift.openedBy),
        ]
        if let closedAt = shift.closedAt {
            lines += [.pair(say("Closed", "结班"), calendar.receiptTime(closedAt)), .pair("", shift.closedBy ?? "")]
        }
        return lines
    }

    private var number: Int { if case .copy(let number) = edition { number + 1 } else { report.prints + 1 } }

    /// What tells a copy from the original, and a Z that was never printed.
    private var mark: String? {
        switch edition {
        case .copy(let number) where !report.shift.isOpen: say("COPY \(number)", "副本 \(number)")
        case .preview where !report.shift.isOpen && report.prints == 0: say("NOT PRINTED", "未打印")
        case .original, .copy, .preview: nil
        }
    }

    private var figures: [ReportSlip.Line] {
        var lines: [ReportSlip.Line] = []
        for row in report.figures {
            lines += [
                .heading(row.gross.currency.code),
                .pair(say("Payments \(row.count)", "收款 \(row.count) 笔"), row.gross.plain),
                .pair(say("Refunds \(row.refundCount)", "退款 \(row.refundCount) 笔"), "-\(row.refunds.plain)"),
                .pair(say("Fees", "手续费"), "-\(row.fees.plain)"), .pair(say("Net", "净额"), row.net.plain),
            ]
        }
        if report.figures.isEmpty { lines.append(.text(say("No payments", "无收款"))) }
        for method in report.contents?.methods ?? [] {
            // Most shops have one network, whose name tells nothing.
            let network = method.network == Account.defaultNetwork ? "" : " \(method.network)"
            lines.append(.pair("\(name(of: method.mode))\(network) \(method.count)", method.amount.labelled))
            if !method.tips.isZero { lines.append(.pair(say("  tips", "  小费"), method.tips.plain)) }
            guard !method.discounts.isZero else { continue }
            lines.append(.pair(say("  discounts, by us", "  优惠（商户承担）"), method.discounts.plain))
        }
        for state in AttemptState.allCases {
            guard let count = report.attempts[state], count > 0 else { continue }
            lines.append(.pair(say("Orders \(state.rawValue)", "订单 \(state.rawValue)"), "\(count)"))
        }
        if let first = report.contents?.firstOrder, let last = report.contents?.lastOrder {
            lines += [.pair(say("First order", "首单"), first), .pair(say("Last order", "末单"), last)]
        }
        return lines
    }

    private func name(of mode: PaymentMode) -> String {
        switch mode {
        case .merchantPresented: say("Code shown", "主扫")
        case .consumerPresented: say("Code scanned", "被扫")
        case .staticCode: say("Static code", "收款牌")
        }
    }

    private var carried: [ReportSlip.Line] {
        guard let contents = report.contents, !contents.carried.isEmpty else { return [] }
        let title = say("Carried, not known: \(contents.carried.count)", "结转未明：\(contents.carried.count) 笔")
        let sums = Dictionary(grouping: contents.carried, by: \.amount.currency).sorted { $0.key.code < $1.key.code }
            .map { currency, items in
                let units = items.reduce(0) { $0 + $1.amount.minorUnits }
                return ReportSlip.Line.pair(say("In all", "合计"), Money(minorUnits: units, currency: currency).labelled)
            }
        let items = contents.carried.map { ReportSlip.Line.pair("\($0.name) \($0.state)", $0.amount.labelled) }
        return [.rule, .heading(title)] + items + sums + (contents.carryReason.map { [.text($0)] } ?? [])
    }

    private var corrections: [ReportSlip.Line] {
        guard !report.corrections.isEmpty else { return [] }
        return [.rule, .heading(say("After this Z", "Z 后更正"))]
            + report.corrections.map { mark in
                .pair("\(mark.kind.rawValue) \(mark.subject ?? "")", mark.amount?.labelled ?? "")
            }
    }

    private var end: [ReportSlip.Line] {
        var lines: [ReportSlip.Line] = []
        for total in report.contents?.grandTotals ?? [] {
            lines += [
                .pair(say("All shifts, paid", "历次班次收款"), total.gross.labelled),
                .pair(say("All shifts, refunded", "历次班次退款"), total.refunds.labelled),
            ]
        }
        let last = report.shift.endSequence.map { $0 - 1 } ?? report.sequence
        lines.append(.pair(say("Entries", "账目"), "\(report.shift.firstSequence)-\(last)"))
        if let hash = report.shift.zHash {
            lines += [.text("Z \(hash.hexadecimal)")]
            lines += report.previous.map { [.text("Z-1 \($0.hexadecimal)")] } ?? []
        }
        for difference in report.differences {
            lines.append(.text(say("! The journal gives otherwise: \(difference)", "! 与账目不符：\(difference)")))
        }
        return lines
    }
}
