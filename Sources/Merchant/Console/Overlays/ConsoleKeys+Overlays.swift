import TerminalUI

extension ConsoleKeys {
    /// The keys of what lies over the screen, as the footer shows them.
    static func keys(of overlay: Overlay, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let close = Binding(keys: [.escape], action: ConsoleAction.back, label: phrases.close)
        return switch overlay {
        case .help:
            [
                close,
                Binding(keys: [.character("/")], action: .confirm, label: phrases.filter),
                Binding(keys: [.down, .up], action: .moveCursor, label: phrases.move),
            ]
        case .approval:
            [
                Binding(keys: [.enter], action: .confirm, label: phrases.allow),
                Binding(keys: [.left, .right], action: .moveCursor, label: phrases.chooseOperator),
                Binding(keys: [.tab], action: .moveCursor, label: phrases.nextField), close,
            ]
        case .palette:
            [
                Binding(keys: [.enter], action: .confirm, label: phrases.run),
                Binding(keys: [.up, .down], action: .moveCursor, label: phrases.move), close,
            ]
        }
    }

    /// Everything that has a name and can be done, or says why not: first what the screen does, then what every screen
    /// does.
    static func palette(for model: ConsoleModel, _ phrases: Phrases) -> Palette<ConsoleAction> {
        // The same bindings, called by their names in the other language too.
        let others = context(of: model, Phrases(phrases.language.other)).bindings
        var names: Set<String> = []
        let entries = zip(context(of: model, phrases).bindings, others).compactMap { binding, other in
            guard binding.action.isNamed, names.insert(binding.label).inserted || binding.isShown else {
                return Palette<ConsoleAction>.Entry?.none
            }
            return Palette.Entry(
                binding.action,
                name: binding.label,
                detail: binding.help == binding.label ? "" : binding.help,
                otherNames: [other.label],
                keys: phrases.names(of: binding.keys.prefix(2)),
                disabledReason: binding.disabledReason
            )
        }
        return Palette(entries, placeholder: phrases.whatToDo, emptyText: phrases.nothingCalledThat)
    }
}
