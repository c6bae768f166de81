import Money
import TerminalUI
import Till

extension ConsoleView {
    /// The columns that a reason has while it is typed.
    private static let reasonColumns = 44
    /// Below what remains and what is given back.
    private static let reasonLine = 4

    /// The refund that is being entered, over its payment.
    func draw(_ refund: RefundDialog, on canvas: inout Canvas, in body: Rectangle) {
        let dialog = dialog(of: refund)
        dialog.draw(on: &canvas, in: body, theme: theme)
        guard refund.step == .typing else { return }
        refund.reason.draw(on: &canvas, in: place(ofReasonIn: dialog, in: body), theme: theme)
    }

    /// Where the terminal's own cursor belongs while a payment is open: where the next character of a reason will stand.
    func cursorOf(_ opened: OpenedPayment?, in body: Rectangle) -> Point? {
        guard let refund = opened?.refund, refund.step == .typing else { return nil }
        return refund.reason.cursorPoint(in: place(ofReasonIn: dialog(of: refund), in: body))
    }

    private func place(ofReasonIn dialog: Dialog, in body: Rectangle) -> Rectangle {
        let line = dialog.place(ofLine: Self.reasonLine, in: body)
        return line.split(left: TextWidth.columns(of: phrases.reason) + 2).rest
    }

    private func dialog(of refund: RefundDialog) -> Dialog {
        var lines = [phrases.remains(refund.remaining), ""]
        switch refund.step {
        case .amount:
            lines.append("\(phrases.amount)  \(refund.entry.money.labelled)_")
            if refund.isOverfull { lines += ["", phrases.refundOverfull] }
        case .reason:
            lines += [phrases.giveBack(refund.entry.money), ""]
            lines += phrases.refundReasons.enumerated().map { "\($0 + 1)  \($1)" } + ["t  \(phrases.ownReason)"]
        case .typing:
            lines += [phrases.giveBack(refund.entry.money), "", phrases.reason.padded(toColumns: Self.reasonColumns)]
        case .confirmation:
            let reason = "\(phrases.reason)  \(refund.reason.text)"
            lines += [phrases.giveBack(refund.entry.money), reason, "", phrases.pressR]
        case .sending: lines += [phrases.giveBack(refund.entry.money), phrases.asking]
        }
        if let error = refund.error { lines += ["", phrases.sentence(error)] }
        return Dialog(
            title: "\(phrases.refund) \(refund.payment)",
            lines: lines,
            role: refund.error == nil && !refund.isOverfull ? .focusedBorder : .failure
        )
    }
}
