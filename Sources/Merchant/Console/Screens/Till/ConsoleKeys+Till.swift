import Ledger
import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of the till screen.
    static func till(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        switch model.till.phase {
        case .entering:
            return KeyTable(
                (model.isShiftOpen ? [] : [openShift(phrases)]) + [
                    Binding(
                        keys: [.enter],
                        action: .confirm,
                        label: phrases.showCode,
                        help: phrases.say("Open an order of this amount and show its code", "按此金额开单并出码"),
                        isShown: model.isShiftOpen
                    ),
                    Binding(
                        keys: [.escape],
                        action: .back,
                        label: phrases.clear,
                        help: phrases.say("Clear the amount", "清除金额")
                    ),
                ]
            )
        case .cancelling, .checking: return []
        case .registering: return [cancel(phrases)]
        case .showing: return [cancel(phrases), switchForm(model, phrases)]
        case .finished(let result):
            var table: KeyTable<ConsoleAction> = [
                Binding(keys: [.enter, .escape], action: .confirm, label: phrases.next, help: phrases.anyKey)
            ]
            if result.state == .unknown {
                table.bindings.append(
                    Binding(
                        keys: [.character("a")],
                        action: .till(.askAgain),
                        label: phrases.askAgain,
                        help: phrases.say("Ask the network again: paid, or cancelled", "再次向网络查询：已付款或已取消")
                    )
                )
            }
            return table
        }
    }

    private static func cancel(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.escape],
            action: .back,
            label: phrases.cancel,
            help: phrases.say("Cancel the order, once the network agrees", "网络同意后取消订单")
        )
    }

    private static func switchForm(_ model: ConsoleModel, _ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("x")],
            action: .till(.switchForm),
            label: phrases.code(in: model.till.form.other),
            help: phrases.say("This order as an EMVCo code, or in the short form", "切换同一订单的 EMVCo 码与短码")
        )
    }
}
