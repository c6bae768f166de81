import Money
import OutsideText
import Timekeeping

extension UnionPayRow {
    /// The row of a transaction.
    ///
    /// A refund, a void or a completion's void names the payment it is of: its own numbers are those of the refund.
    func transaction(until latest: BusinessDay) throws(StatementError) -> StatementLine {
        let time = try time(5, "交易传输时间", until: latest)
        let amount = try fen(7, "交易金额")
        let fee = try signedFen(16, "商户手续费")
        let settled = try signedFen(17, "结算金额")
        let (kind, state) = try kind(settled: settled)
        let isBack = kind == .refund || kind == .reversal || (kind == .other && (settled ?? 0) < 0)
        let signed = isBack ? -amount : amount
        try check(signed, fee, settled, kind)
        let net = settled ?? fee.map { signed + $0 }
        let names = ["01": "debit", "02": "credit", "03": "quasi-credit", "05": "prepaid"]
        var line = StatementLine(
            kind,
            line: line,
            amount: money(signed),
            state: state,
            terminal: optional(34),
            at: time.at,
            day: time.day,
            fee: state == .succeeded ? net.map { money(signed - $0) } : nil,
            net: state == .succeeded ? net.map(money) : nil,
            scheme: optional(13).map { names[$0] ?? $0 },
            text: cardTail(6)
        )
        if kind == .refund || kind == .reversal {
            (line.order, line.refund) = (optional(41), optional(12))
            (line.hostNumber, line.hostRefundNumber) = (optional(27), optional(10))
        } else {
            (line.order, line.hostNumber) = (optional(12), optional(10))
        }
        return line
    }

    /// The row of a dispute: what a cardholder's bank takes back, or gives again once it lost.
    func dispute(until latest: BusinessDay) throws(StatementError) -> StatementLine {
        let time = try time(5, "交易传输时间", until: latest)
        let amount = try fen(7, "交易金额")
        guard let settled = try signedFen(16, "结算金额") else {
            throw fault(16, "结算金额", "it must not be empty")
        }
        let fee = try signedFen(15, "商户手续费")
        let signed = settled < 0 ? -amount : amount
        try check(signed, fee, settled, .chargeback)
        let details = [text(1), "trace \(text(4))", "of trace \(text(11))", cardTail(6)].compactMap { $0 }
        return StatementLine(
            settled < 0 ? .chargeback : .other,
            line: line,
            amount: money(signed),
            at: time.at,
            day: time.day,
            fee: money(signed - settled),
            net: money(settled),
            text: details.joined(separator: " · ")
        )
    }

    private func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    /// The type of transaction (交易类型) says what it is; where a merchant of old has none, the code of the message does.
    private func kind(settled: Int64?) throws(StatementError) -> (StatementLine.Kind, StatementLine.State) {
        switch text(20) {
        case "01", "03", "11", "13": return (.payment, .succeeded)
        case "04": return (.refund, .succeeded)
        case "31", "33": return (.reversal, .succeeded)
        // What is only held on a card does not come to the merchant yet.
        case "02", "32": return (.other, .pending)
        case "":
            switch text(1) {
            case "S22": return (.payment, .succeeded)
            case "S30": return (.reversal, .succeeded)
            default: return (.other, .succeeded)
            }
        default: return (.other, .succeeded)
        }
    }

    /// Whether amount, fee and what is settled fit each other, whichever way the fee goes.
    private func check(
        _ amount: Int64,
        _ fee: Int64?,
        _ settled: Int64?,
        _ kind: StatementLine.Kind
    ) throws(StatementError) {
        guard kind != .other, let settled else { return }
        let fee = (fee ?? 0).magnitude
        let sums = [amount.magnitude + fee, amount.magnitude > fee ? amount.magnitude - fee : fee - amount.magnitude]
        guard sums.contains(settled.magnitude), settled == 0 || amount == 0 || (settled < 0) == (amount < 0) else {
            throw fault(17, "结算金额", "\(text(17).echoed) is not the amount less the fee")
        }
    }
}
