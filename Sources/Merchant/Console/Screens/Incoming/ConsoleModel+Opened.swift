import Ledger
import Money
import TerminalUI
import Till

extension ConsoleModel {
    /// The payment that is open on this screen.
    var openedPayment: OpenedPayment? {
        get {
            switch screen {
            case .incoming: incoming.opened
            case .find: find.opened
            default: nil
            }
        }
        set {
            switch screen {
            case .incoming: incoming.opened = newValue
            case .find: find.opened = newValue
            default: break
            }
        }
    }

    /// The number of the payment that this screen asked for and that is not read yet.
    private var openingPayment: String? {
        get {
            switch screen {
            case .incoming: incoming.opening
            case .find: find.opening
            default: nil
            }
        }
        set {
            switch screen {
            case .incoming: incoming.opening = newValue
            case .find: find.opening = newValue
            default: break
            }
        }
    }

    /// Asks for a payment, which opens when it is read.
    mutating func open(payment: String) -> [Effect] {
        openingPayment = payment
        return [.loadDetails(payment)]
    }

    /// What is known of a payment was read: it opens, or is shown anew. What was closed or left since stays closed.
    mutating func took(_ details: PaymentDetails) {
        let payment = details.payment.id
        if openedPayment?.details.payment.id == payment {
            openedPayment?.details = details
        } else if openingPayment == payment {
            openedPayment = OpenedPayment(details)
            openingPayment = nil
        }
    }

    /// A key that types in the refund. Answers whether it was one.
    mutating func typeInOpened(_ key: Key) -> Bool { openedPayment?.refund?.type(key) ?? false }

    /// Esc: a step back in the refund, or back to the list. While the network is asked, the refund stays in sight.
    mutating func leaveOpened() -> [Effect] {
        guard openedPayment?.refund != nil else {
            openedPayment = nil
            return []
        }
        if openedPayment?.refund?.stepBack() != true { openedPayment?.refund = nil }
        return []
    }

    /// Does what a key stands for while a payment is open.
    mutating func performOnOpened(_ action: IncomingAction) -> [Effect] {
        guard let payment = openedPayment?.details.payment else { return [] }
        switch action {
        case .beginRefund:
            guard payment.remaining > 0, isShiftOpen else { return [] }
            let remaining = Money(minorUnits: payment.remaining, currency: payment.amount.currency)
            openedPayment?.refund = RefundDialog(payment: payment.id, remaining: remaining)
            openedPayment?.notice = nil
        case .reprint: return [.incoming(.reprint(payment: payment.id))]
        case .copyNumber:
            openedPayment?.notice = .copied(payment.id)
            return [.copy(payment.id)]
        default: return performInRefund(action)
        }
        return []
    }

    /// A refund stands as the network says.
    mutating func refunded(_ refund: Refund) -> [Effect] {
        till.refunded(refund)
        let reading = incoming.rows == nil ? [] : reloadIncoming()
        guard openedPayment?.details.payment.id == refund.payment else { return [.loadStanding] + reading }
        openedPayment?.refund = nil
        openedPayment?.notice = .refunded(refund)
        return [.loadStanding, .loadDetails(refund.payment)] + reading
    }

    private mutating func performInRefund(_ action: IncomingAction) -> [Effect] {
        guard var refund = openedPayment?.refund else { return [] }
        defer { openedPayment?.refund = refund }
        switch (action, refund.step) {
        case (.refundAll, .amount): refund.takeAll()
        case (.takeAmount, .amount) where refund.isOverfull: break
        case (.takeAmount, .amount) where refund.entry.money.isPositive: refund.step = .reason
        case (.takeAmount, .amount): refund.error = .nothingToRefund
        case (.chooseReason(let reason), .reason):
            refund.reason.replace(with: reason)
            refund.step = .confirmation
        case (.typeReason, .reason): refund.step = .typing
        case (.takeReason, .typing) where refund.reason.text.contains(where: { !$0.isWhitespace }):
            refund.step = .confirmation
        case (.takeReason, .typing): refund.error = .refundReason
        case (.confirmRefund, .confirmation):
            (refund.step, refund.error) = (.sending, nil)
            return [
                .incoming(.refund(payment: refund.payment, amount: refund.entry.money, reason: refund.reason.text))
            ]
        default: break
        }
        return []
    }
}
