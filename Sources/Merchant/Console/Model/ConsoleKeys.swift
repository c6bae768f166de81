import Ledger
import TerminalUI
import Till

/// The keys of every screen, in one table that dispatch, footer and help share.
enum ConsoleKeys {
    static func table(for model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        switch model.screen {
        case .till: till(model, phrases).followed(by: everywhere(model, phrases))
        case .incoming: incoming(model, phrases).followed(by: everywhere(model, phrases))
        case .settlement: settlement(model, phrases).followed(by: everywhere(model, phrases))
        }
    }

    private static func till(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
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
                        action: .askAgain,
                        label: phrases.askAgain,
                        help: phrases.say("Ask the network again: paid, or cancelled", "再次向网络查询：已付款或已取消")
                    )
                )
            }
            return table
        }
    }

    private static func incoming(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        guard model.incoming.details == nil else {
            return [
                Binding(
                    keys: [.escape, .enter],
                    action: .back,
                    label: phrases.back,
                    help: phrases.say("Back to the list", "返回列表")
                )
            ]
        }
        return [
            Binding(
                keys: [.enter],
                action: .confirm,
                label: phrases.details,
                help: phrases.say("Everything about the payment under the cursor", "查看所选收款的明细")
            ),
            Binding(
                keys: [.up, .down, .pageUp, .pageDown, .home, .end],
                action: .moveCursor,
                label: phrases.move,
                help: phrases.say("Move the cursor: arrows, page keys, Home, End, j, k, g, G", "移动光标：方向键、翻页键、j、k、g、G"),
                isShown: false
            ),
            Binding(keys: [.escape], action: .show(.till), label: phrases.back, help: phrases.till, isShown: false),
        ]
    }

    private static func settlement(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let shift =
            model.isShiftOpen
            ? Binding(
                keys: [.character("z")],
                action: ConsoleAction.closeShift,
                label: phrases.closeShift,
                help: phrases.say("Close the shift, seal its batch and send it to clearing", "结班、封批并上送清算")
            ) : openShift(phrases)
        return [
            shift,
            Binding(
                keys: [.enter],
                action: .openPayments,
                label: phrases.payments,
                help: phrases.say("The payments behind the figures", "查看构成金额的各笔收款")
            ),
            Binding(
                keys: [.character("s")],
                action: .sendBatch,
                label: phrases.sendAgain,
                help: phrases.say(
                    "Send the newest batch again, which changes nothing",
                    "重新上送最近批次：内容相同，不会重复入账"
                ),
                isShown: model.settlement.summary?.batches.isEmpty == false
            ),
            Binding(keys: [.escape], action: .show(.till), label: phrases.back, help: phrases.till, isShown: false),
        ]
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
            action: .switchForm,
            label: phrases.code(in: model.till.form.other),
            help: phrases.say("This order as an EMVCo code, or in the short form", "切换同一订单的 EMVCo 码与短码")
        )
    }

    private static func openShift(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("o")],
            action: .openShift,
            label: phrases.openShift,
            help: phrases.say("Open a shift", "开班")
        )
    }

    private static func everywhere(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        var bindings: [Binding<ConsoleAction>] = [
            Binding(keys: [.function(2)], action: .show(.till), label: phrases.till, isShown: model.screen != .till),
            Binding(
                keys: [.function(3)],
                action: .show(.incoming),
                label: phrases.incoming,
                isShown: model.screen != .incoming
            ),
            Binding(
                keys: [.function(7)],
                action: .show(.settlement),
                label: phrases.settlement,
                isShown: model.screen != .settlement
            ),
            Binding(
                keys: [.tab],
                action: .nextScreen,
                label: phrases.say("Next screen", "下一屏"),
                help: phrases.say("The next screen, where F-keys do not come through", "下一屏（功能键不可用时）"),
                isShown: false
            ),
            Binding(keys: [.character("?"), .function(1)], action: .toggleHelp, label: phrases.help),
        ]
        let isWaiting = model.screen == .till && model.till.isWaiting
        bindings.append(
            Binding(
                keys: [.character("q"), .control("c")],
                action: .quit,
                label: phrases.quit,
                help: phrases.say("Leave; what is under way stands in the ledger", "退出；进行中的订单已在账本中"),
                isShown: !isWaiting,
                disabledReason: isWaiting ? phrases.leaveFirst : nil
            )
        )
        return KeyTable(bindings)
    }
}
