import TerminalUI

extension ConsoleKeys {
    /// The keys of the unknown screen.
    static func unknown(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let hasAny = model.unknown.attempts?.isEmpty == false
        return [
            Binding(
                keys: [.character("a"), .enter],
                action: .unknown(.ask),
                label: phrases.askNow,
                help: phrases.say("Ask the network now about the order under the cursor", "立即向网络查询所选订单"),
                isShown: hasAny,
                disabledReason: hasAny ? nil : phrases.nothingUnknown
            ),
            Binding(
                keys: [.character("A")],
                action: .unknown(.askAll),
                label: phrases.askAll,
                help: phrases.say("Ask the network now about all of them", "立即查询全部"),
                isShown: hasAny,
                disabledReason: hasAny ? nil : phrases.nothingUnknown
            ),
            moveCursor(phrases), leave(phrases),
        ]
    }
}
