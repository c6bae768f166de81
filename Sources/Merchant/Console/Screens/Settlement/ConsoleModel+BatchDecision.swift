import TerminalUI
import Till

extension ConsoleModel {
    /// Gives a key to the field of the reason. Enter and Esc are left to their bindings.
    mutating func typeInBatchDecision(_ key: Key) -> Bool {
        guard var form = settlement.opened?.form, key != .enter, key != .escape else { return false }
        // A letter must not become a command while the line is decided about.
        guard settlement.work != .deciding else { return key.isTyped }
        let outcome = form.fields.handle(key)
        if outcome == .handled { form.error = nil }
        settlement.opened?.form = form
        return key.isTyped || outcome != .ignored
    }

    /// Gives what was pasted to the field of the reason, if it is there.
    mutating func pasteInSettlement(_ text: String) {
        guard settlement.work != .deciding else { return }
        settlement.opened?.form?.fields.paste(text)
        settlement.opened?.form?.error = nil
    }

    /// Enter: it is decided.
    mutating func decide() -> [Effect] {
        guard let form = settlement.opened?.form, settlement.work == nil else { return [] }
        settlement.work = .deciding
        settlement.opened?.form?.error = nil
        return [.settlement(.decide(form.link, form.decision, reason: form.reason))]
    }
}
