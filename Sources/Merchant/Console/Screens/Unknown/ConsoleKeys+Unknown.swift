import TerminalUI

extension ConsoleKeys {
    /// The keys of the unknown screen.
    static func unknown(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> { [] }
}
