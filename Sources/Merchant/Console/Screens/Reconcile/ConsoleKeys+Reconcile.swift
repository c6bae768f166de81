import TerminalUI

extension ConsoleKeys {
    /// The keys of the reconciliation screen.
    static func reconcile(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> { [] }
}
