import TerminalUI

/// The keys of the guided start, in one table that dispatch and footer share.
enum StartKeys {
    /// The keys that can be pressed now; those that type are not in the table.
    static func table(for model: StartModel) -> KeyTable<StartAction> {
        let phrases = model.phrases
        let leave = Binding(
            keys: model.isTyping || model.isWorking ? [.control("c")] : [.character("q"), .control("c")],
            action: StartAction.leave,
            label: phrases.leaveGuide
        )
        guard !model.isWorking else { return [leave] }
        var bindings = [Binding(keys: [.enter], action: StartAction.next, label: enter(model))]
        if let form = model.form {
            bindings.append(
                model.isTyping
                    ? Binding(keys: [.tab, .backTab, .up, .down], action: .move, label: phrases.otherField)
                    : Binding(keys: [.right, .left], action: .move, label: phrases.choose)
            )
            // Nothing but a choice is passed over by choosing the other.
            if model.step == .person, !form.fields.isEmpty {
                bindings.append(Binding(keys: [.control("n")], action: .skip, label: phrases.skip))
            }
        }
        if model.previous != nil {
            bindings.append(Binding(keys: [.escape], action: .back, label: phrases.back))
        }
        return KeyTable(bindings + [leave])
    }

    private static func enter(_ model: StartModel) -> String {
        guard let form = model.form, form.isAtLastField else {
            return model.form == nil ? model.phrases.goOn : model.phrases.nextField
        }
        return model.phrases.confirming(model.step)
    }
}
