import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of the settings on the administration screen.
    static func settings(_ model: ConsoleModel, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        let reason = model.refusal(of: .changeSettings).map(phrases.sentence)
        return [
            Binding(
                keys: [.enter, .character("e")],
                action: .admin(.changeSetting),
                label: phrases.changeOperator,
                help: phrases.say("Change the setting under the cursor", "更改光标所在的设置"),
                disabledReason: reason
            ),
            Binding(
                keys: [.character("t")],
                action: .admin(.printTest),
                label: phrases.testSlip,
                help: phrases.say("Print a slip that shows what the printer does", "打印测试小票"),
                disabledReason: reason
            ),
            Binding(
                keys: [.character("d")],
                action: .admin(.openDrawer),
                label: phrases.openDrawer,
                help: phrases.say("Open the cash drawer at the printer, without a sale", "不经收款打开钱箱"),
                disabledReason: reason
            ),
        ]
    }
}
