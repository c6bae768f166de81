import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of the settlement screen.
    static func settlement(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let shift =
            model.isShiftOpen
            ? Binding(
                keys: [.character("z")],
                action: ConsoleAction.closeShift,
                label: phrases.closeShift,
                help: phrases.say("Count the cash and close the shift; its batch is sent to clearing", "点钞结班，封批并上送清算")
            ) : openShift(phrases)
        let resend = Binding(
            keys: [.character("s")],
            action: ConsoleAction.sendBatch,
            label: phrases.sendAgain,
            help: phrases.say("Send the newest batch again, which changes nothing", "重新上送最近批次：内容相同，不会重复入账"),
            isShown: model.settlement.summary?.batches.isEmpty == false,
            disabledReason: model.settlement.summary?.batches.isEmpty == false ? nil : phrases.noBatches
        )
        return KeyTable([shift] + openRows(phrases) + [resend, moveCursor(phrases), leave(phrases)])
    }
}
