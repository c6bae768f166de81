import Ledger
import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of the administration screen.
    static func admin(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        if model.admin.form != nil { return form(phrases) }
        let section: [Binding<ConsoleAction>] =
            switch model.admin.section {
            case .operators: operators(model, phrases)
            case .audit: audit(model, phrases)
            case .terminal: []
            case .settings: settings(model, phrases)
            }
        let others = Binding(
            keys: [.right],
            action: ConsoleAction.admin(.section(by: 1)),
            label: phrases.say("Section", "分页"),
            help: phrases.purpose(of: .admin)
        )
        let before = Binding(
            keys: [.left],
            action: ConsoleAction.admin(.section(by: -1)),
            label: others.label,
            help: others.help,
            isShown: false
        )
        return KeyTable(section + [others, before, moveCursor(phrases), leave(phrases)])
    }

    private static func form(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(
                keys: [.enter],
                action: .admin(.confirmForm),
                label: phrases.save,
                help: phrases.say("The next field; at the last one it is done", "下一栏；最后一栏则执行")
            ),
            Binding(keys: [.escape], action: .back, label: phrases.cancel, help: phrases.cancel),
        ]
    }

    private static func operators(_ model: ConsoleModel, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        let reason = model.refusal(of: .manageOperators).map(phrases.sentence)
        let isOwn = model.admin.selected.map { $0.id == model.lock.signIn?.number } ?? false
        let add = Binding(
            keys: [.character("a")],
            action: ConsoleAction.admin(.add),
            label: phrases.addOperator,
            help: phrases.say("Add an operator", "新增操作员"),
            disabledReason: reason
        )
        guard model.admin.operators?.isEmpty == false else { return [add] }
        return [
            add,
            Binding(
                keys: [.enter, .character("e")],
                action: .admin(.change),
                label: phrases.changeOperator,
                help: phrases.say("Change name, role or limit of refunds", "更改姓名、角色或退款限额"),
                disabledReason: reason
            ),
            Binding(
                keys: [.character("p")],
                action: .admin(.newPIN),
                label: phrases.newPIN,
                help: phrases.say("Give a new PIN, which also ends a lock", "重设 PIN，并解除锁定"),
                // Everybody may choose their own anew.
                disabledReason: isOwn ? nil : reason
            ),
            Binding(
                keys: [.character("D")],
                action: .admin(.disable),
                label: phrases.disableOrEnable,
                help: phrases.say("Let an operator work no longer, or again", "停用或重新启用操作员"),
                disabledReason: reason
            ),
        ]
    }

    private static func audit(_ model: ConsoleModel, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        let filter = Binding(
            keys: [.character("f"), .character("/")],
            action: ConsoleAction.admin(.filter),
            label: phrases.filter,
            help: phrases.say("Only one operator's entries, or of one kind", "按操作人或类别筛选")
        )
        let more = Binding(
            keys: [.character("m")],
            action: ConsoleAction.admin(.more),
            label: phrases.more,
            help: phrases.say("Older entries", "更早的记录")
        )
        return model.admin.hasMore ? [filter, more] : [filter]
    }
}
