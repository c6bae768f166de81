import TerminalUI
import Till

extension ConsoleModel {
    /// Gives a key to the field of the path. Enter and Esc are left to their bindings.
    mutating func typeInStatementForm(_ key: Key) -> Bool {
        guard var form = reconcile.form, key != .enter, key != .escape else { return false }
        // A letter must not become a command while the file is read.
        guard reconcile.work != .reading else { return key.isTyped }
        let outcome = form.fields.handle(key)
        if outcome == .handled { form.error = nil }
        reconcile.form = form
        return key.isTyped || outcome != .ignored
    }

    /// Gives what was pasted to the field of the path, if it is there.
    mutating func pasteInReconcile(_ text: String) {
        if reconcile.decision != nil, reconcile.work == nil { reconcile.decision?.fields.paste(text) }
        guard reconcile.work != .reading else { return }
        reconcile.form?.fields.paste(text)
        reconcile.form?.error = nil
    }

    /// Enter: the statement is read in.
    mutating func readStatement() -> [Effect] {
        guard let path = reconcile.form?.path, !path.isEmpty, reconcile.work == nil else { return [] }
        reconcile.work = .reading
        reconcile.form?.error = nil
        return [.reconcile(.readStatement(path: path))]
    }
}
