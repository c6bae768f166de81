import Ledger
import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of a payment that is open.
    static func opened(
        _ opened: OpenedPayment,
        _ model: ConsoleModel,
        _ phrases: Phrases
    ) -> KeyTable<ConsoleAction> {
        if let refund = opened.refund { return Self.refund(refund, phrases) }
        let payment = opened.details.payment
        return [
            Binding(
                keys: [.escape, .enter],
                action: .back,
                label: phrases.back,
                help: phrases.backToList
            ),
            Binding(
                keys: [.character("r")],
                action: .incoming(.beginRefund),
                label: phrases.refund,
                help: phrases.say("Give the payment back, in part or in full", "退款：部分或全部"),
                isShown: payment.remaining > 0 && model.isShiftOpen,
                disabledReason: payment.remaining <= 0
                    ? phrases.nothingRemains : model.isShiftOpen ? nil : phrases.noShiftOpen
            ),
            Binding(
                keys: [.character("p")],
                action: .incoming(.reprint),
                label: phrases.say("Reprint", "重打"),
                help: phrases.say("Print the receipt again, marked as a copy", "重打小票，注明副本")
            ),
            Binding(
                keys: [.character("y")],
                action: .incoming(.copyNumber),
                label: phrases.say("Copy", "复制"),
                help: phrases.say("Copy the payment's number to the clipboard", "复制流水号到剪贴板")
            ),
        ]
    }

    private static func refund(_ refund: RefundDialog, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let back = Binding(
            keys: [.escape],
            action: ConsoleAction.back,
            label: phrases.back,
            help: phrases.say("One step back", "上一步")
        )
        func next(_ action: IncomingAction) -> Binding<ConsoleAction> {
            Binding(
                keys: [.enter],
                action: .incoming(action),
                label: phrases.say("Next", "下一步"),
                help: phrases.say("Take what was typed", "确认输入")
            )
        }
        switch refund.step {
        case .amount:
            return [
                next(.takeAmount),
                Binding(
                    keys: [.character(RefundDialog.allKey)],
                    action: .incoming(.refundAll),
                    label: phrases.say("All", "全额"),
                    help: phrases.say("All that remains", "剩余全额")
                ),
                back,
            ]
        case .reason:
            let reasons = phrases.refundReasons.enumerated().map { place, reason in
                Binding(
                    keys: [.character(Character(String(place + 1)))],
                    action: ConsoleAction.incoming(.chooseReason(reason)),
                    label: reason,
                    isShown: false
                )
            }
            return KeyTable(
                reasons + [
                    Binding(
                        keys: [.character("t")],
                        action: .incoming(.typeReason),
                        label: phrases.say("Type a reason", "自行输入"),
                        help: phrases.say("The reason in your own words", "自行输入原因")
                    ),
                    back,
                ]
            )
        case .typing: return [next(.takeReason), back]
        case .confirmation:
            return KeyTable(
                (refund.needsSecondPerson ? [callSecondPerson(phrases)] : []) + [
                    Binding(
                        keys: [.character("R")],
                        action: .incoming(.confirmRefund),
                        label: phrases.refund,
                        help: phrases.say("Give it back: capital R, so that no key does it by chance", "确认退款：大写 R，防止误按")
                    ),
                    back,
                ]
            )
        case .sending: return []
        }
    }
}
