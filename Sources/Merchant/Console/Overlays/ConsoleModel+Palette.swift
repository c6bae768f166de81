import TerminalUI

extension ConsoleModel {
    /// Does what a key did in the palette.
    mutating func take(_ outcome: Palette<ConsoleAction>.Outcome, _ phrases: Phrases) -> [Effect] {
        switch outcome {
        case .ignored, .handled: return []
        case .closed:
            overlay = nil
            return []
        case .refused(let reason):
            toast = Toast(reason, role: .warning)
            return []
        case .chosen(let action):
            overlay = nil
            return run(action, phrases)
        }
    }

    /// Does what was chosen by its name, unless it cannot be done any more since it was listed.
    private mutating func run(_ action: ConsoleAction, _ phrases: Phrases) -> [Effect] {
        let binding = ConsoleKeys.context(of: self, phrases).bindings.first { $0.action == action }
        if let reason = binding.map(\.disabledReason) ?? phrases.notAnyMore {
            notify(reason)
            return []
        }
        return perform(action, phrases)
    }
}
