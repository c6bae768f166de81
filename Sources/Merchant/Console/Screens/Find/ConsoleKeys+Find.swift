import TerminalUI

extension ConsoleKeys {
    /// The keys of the find screen.
    static func find(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> { [] }
}
