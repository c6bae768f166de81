import TerminalUI

extension ConsoleKeys {
    /// The keys of the reconciliation screen.
    static func reconcile(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let screen = model.reconcile
        if screen.form != nil { return statementForm(phrases) }
        let working = screen.work.map(phrases.work)
        let first: [Binding<ConsoleAction>] = [
            Binding(
                keys: [.character("a")],
                action: .reconcile(.match),
                label: phrases.match,
                help: phrases.say("Hold ledger, clearing and bank against each other", "核对账本、清算与银行"),
                disabledReason: working
            ),
            Binding(
                keys: [.character("i")],
                action: .reconcile(.enterStatement),
                label: phrases.readIn,
                help: phrases.say("Read a statement of clearing or a bank in from a file", "导入清算或银行对账单文件"),
                disabledReason: working
            ),
        ]
        let rows = screen.breaks.isEmpty ? openRows(phrases) : breaks(screen, phrases)
        return KeyTable(first + days(phrases) + rows + [moveCursor(phrases), leave(phrases)])
    }

    private static func days(_ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.character("["), .left],
                action: .reconcile(.previousDay),
                label: phrases.dayBefore,
                help: phrases.say("The business day before", "前一营业日")
            ),
            Binding(
                keys: [.character("]"), .right],
                action: .reconcile(.nextDay),
                label: phrases.dayAfter,
                help: phrases.say("The business day after", "后一营业日")
            ),
        ]
    }

    private static func breaks(_ screen: ReconcileScreen, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.enter],
                action: .reconcile(.openBreak),
                label: phrases.payment,
                help: phrases.say("The payment behind the difference under the cursor", "查看所选差异的收款"),
                disabledReason: screen.selected?.orderInLedger == nil ? phrases.notInLedger : nil
            ),
            Binding(
                keys: [.character("c"), .character("y")],
                action: .reconcile(.copyNumber),
                label: phrases.say("Copy", "复制"),
                help: phrases.say("Copy the number of the difference to the clipboard", "复制所选差异的单号到剪贴板"),
                disabledReason: screen.selected?.number == nil ? phrases.noNumber : nil
            ),
        ]
    }

    private static func statementForm(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(
                keys: [.enter],
                action: .reconcile(.readStatement),
                label: phrases.readIn,
                help: phrases.say("Read the file in", "导入该文件")
            ),
            Binding(keys: [.escape], action: .back, label: phrases.cancel, help: phrases.cancel),
        ]
    }
}
