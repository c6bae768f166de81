import TerminalUI

extension ConsoleKeys {
    /// The keys of the shift screen.
    static func shift(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> { [] }
}
