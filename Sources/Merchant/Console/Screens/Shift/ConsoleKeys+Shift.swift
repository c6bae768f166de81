import TerminalUI

extension ConsoleKeys {
    /// The keys of the shift screen.
    static func shift(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        guard model.shiftScreen.field == nil else { return cash(phrases) }
        let work =
            model.isShiftOpen
            ? Binding(
                keys: [.character("z")],
                action: ConsoleAction.shift(.typeCount),
                label: phrases.closeShift,
                help: phrases.say("Count the cash and close the shift: its Z report", "点钞并结班，生成 Z 报表")
            )
            : Binding(
                keys: [.character("o")],
                action: ConsoleAction.shift(.typeFloat),
                label: phrases.openShift,
                help: phrases.say("Open a shift with the cash in the drawer", "清点备用金并开班")
            )
        return KeyTable([work] + openRows(phrases) + [moveCursor(phrases), leave(phrases)])
    }

    private static func cash(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(keys: [.enter], action: .shift(.accept), label: phrases.accept, help: phrases.acceptHelp),
            Binding(
                keys: [.tab],
                action: .shift(.withoutCash),
                label: phrases.withoutCash,
                help: phrases.say("Nobody counts cash here", "不清点现金")
            ),
            Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.leaveLine),
        ]
    }
}
