import TerminalUI

extension ConsoleKeys {
    /// The keys of the incoming screen.
    static func incoming(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
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
            moveCursor(phrases), leave(phrases),
        ]
    }
}
