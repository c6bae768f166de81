import TerminalUI

extension ConsoleKeys {
    /// The keys of the find screen; all others type.
    static func find(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        if let opened = model.find.opened { return Self.opened(opened, model, phrases) }
        return [
            Binding(
                keys: [.enter],
                action: .find(.open),
                label: phrases.details,
                help: phrases.say("Everything about the payment under the cursor", "查看所选收款的明细")
            ),
            Binding(
                keys: [.up, .down, .pageUp, .pageDown, .home, .end],
                action: .find(.move),
                label: phrases.move,
                help: phrases.say("Move the cursor", "移动光标")
            ),
            Binding(
                keys: [.escape],
                action: .back,
                label: model.find.text.isEmpty ? phrases.back : phrases.clear,
                help: phrases.say("Clear what was typed, then back to the till", "清除输入，再返回收款屏")
            ),
        ]
    }
}
