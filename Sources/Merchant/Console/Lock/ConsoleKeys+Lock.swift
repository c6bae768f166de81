import TerminalUI

extension ConsoleKeys {
    /// The keys while the till is locked; those that type are not in the table.
    static func locked(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(keys: [.enter], action: .confirm, label: phrases.signIn, help: phrases.signIn),
            Binding(keys: [.left, .right], action: .moveCursor, label: phrases.chooseOperator),
            Binding(keys: [.tab], action: .moveCursor, label: phrases.nextField),
            Binding(keys: [.escape], action: .back, label: phrases.clear),
        ]
    }

    /// Locking, where there is somebody to unlock.
    static func lock(_ model: ConsoleModel, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        guard !model.lock.staff.isEmpty else { return [] }
        return [
            Binding(
                keys: [.function(12)],
                action: .lock,
                label: phrases.lock,
                help: phrases.say("Lock the till at once; PIN and name unlock it", "立即锁定；凭姓名和 PIN 解锁")
            )
        ]
    }
}
