import TerminalUI

extension ConsoleKeys {
    /// The keys of the administration screen.
    static func admin(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> { [] }
}
