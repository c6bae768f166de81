import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of a screen that whoever is at the till may not look at.
    static func forbidden(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let others = model.screen.permission.map { model.lock.others(with: $0) } ?? []
        var call = callSecondPerson(phrases)
        call.disabledReason = others.isEmpty ? phrases.nobodyToCall : nil
        return [call, leave(phrases)]
    }

    /// Calling a second person.
    static func callSecondPerson(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("c")],
            action: .callSecondPerson,
            label: phrases.callSomebody,
            help: phrases.say("A second person allows it by PIN; both names are recorded", "由第二人输入 PIN 批准，两人姓名均入审计记录")
        )
    }
}
