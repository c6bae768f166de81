import Ledger
public import TerminalUI
public import Till

/// What asks a second person to allow something, by name and PIN as on the lock screen.
public struct ApprovalDialog: Sendable, Hashable {
    /// What a key did.
    enum Outcome: Sendable, Hashable {
        case handled
        case closed
        /// Somebody says yes, by that PIN.
        case entered(name: String, pin: OperatorPIN)
    }

    /// What is to be allowed.
    public let act: GuardedAct
    /// Who may not do it alone, and who may; `nil` for what nobody ever does alone.
    public let reason: OperatorRefusal?
    /// What is asked for.
    public private(set) var form: Form<LockScreen.Field>
    /// Why nobody could say yes, until the next key.
    public var refusal: TillError?
    /// Whether a PIN is being looked at.
    public var isChecking = false

    private let names: [String]

    /// The question for those who may say yes; `nil` when there is nobody.
    init?(_ act: GuardedAct, because reason: OperatorRefusal?, among names: [String]) {
        guard !names.isEmpty else { return nil }
        (self.act, self.reason, self.names) = (act, reason, names)
        // Where only one may, there is nobody to choose.
        form = Form(asking: names, chosen: names.count == 1 ? names[0] : nil)
    }

    /// Does what a key says.
    mutating func press(_ key: Key) -> Outcome {
        guard !isChecking else { return .handled }
        guard key != .escape, key != .control("c") else { return .closed }
        refusal = nil
        guard form.take(key) == .confirmed, !form[.pin].isEmpty else { return .handled }
        let (name, pin) = (form[.name], form[.pin])
        form = Form(asking: names, chosen: name)
        isChecking = true
        return .entered(name: name, pin: OperatorPIN(typed: pin))
    }
}
