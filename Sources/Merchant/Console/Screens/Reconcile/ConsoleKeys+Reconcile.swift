import TerminalUI

extension ConsoleKeys {
    /// The keys of the reconciliation screen.
    static func reconcile(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let days: [Binding<ConsoleAction>] = [
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
        return KeyTable(openRows(phrases) + days + [moveCursor(phrases), leave(phrases)])
    }
}
