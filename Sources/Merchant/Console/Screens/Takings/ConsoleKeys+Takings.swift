import TerminalUI

extension ConsoleKeys {
    /// The keys of the takings screen.
    static func takings(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> { [] }
}
