import TerminalUI

/// The keys of every screen, in one table that dispatch, footer, help and palette share.
enum ConsoleKeys {
    /// The keys that can be pressed now.
    static func table(for model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        guard !model.lock.isLocked else { return locked(phrases) }
        if let overlay = model.overlay { return keys(of: overlay, phrases) }
        guard !model.isScreenChosenNext else { return KeyTable(screens(model, phrases, keys: .digits)) }
        return context(of: model, phrases)
    }

    /// The keys of the screen that is shown and those of every screen, whatever lies over it.
    static func context(of model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        screen(model, phrases).followed(by: everywhere(model, phrases))
    }

    /// The keys of the screen that is shown.
    static func screen(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        guard !model.isScreenForbidden else { return forbidden(model, phrases) }
        return switch model.screen {
        case .till: till(model, phrases)
        case .incoming: incoming(model, phrases)
        case .find: find(model, phrases)
        case .unknown: unknown(model, phrases)
        case .shift: shift(model, phrases)
        case .settlement: settlement(model, phrases)
        case .reconcile: reconcile(model, phrases)
        case .takings: takings(model, phrases)
        case .admin: admin(model, phrases)
        }
    }

    /// Opening a shift, wherever it is offered.
    static func openShift(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("o")],
            action: .openShift,
            label: phrases.openShift,
            help: phrases.say("Open a shift", "开班")
        )
    }

    /// Opening the rows behind a figure, wherever it stands.
    static func openRows(_ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.enter],
                action: .openPayments,
                label: phrases.payments,
                help: phrases.say("The payments behind the figures under the cursor", "查看构成所选金额的各笔收款")
            ),
            Binding(
                keys: [.character("r")],
                action: .openRefunds,
                label: phrases.refunds,
                help: phrases.say("The refunds behind the figures under the cursor", "查看构成所选金额的各笔退款")
            ),
        ]
    }

    /// What moves the cursor of a list.
    static func moveCursor(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.up, .down, .pageUp, .pageDown, .home, .end],
            action: .moveCursor,
            label: phrases.move,
            help: phrases.say("Move the cursor: arrows, page keys, Home, End, j, k, g, G", "移动光标：方向键、翻页键、j、k、g、G"),
            isShown: false
        )
    }

    /// Back to the till, from a screen that Esc has nothing else to do on.
    static func leave(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.backToTill, isShown: false)
    }
}
