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
    /// Who may not do it alone, and who may.
    public let reason: OperatorRefusal
    /// What is asked for.
    public private(set) var form: Form<LockScreen.Field>
    /// Why nobody could say yes, until the next key.
    public var refusal: TillError?
    /// Whether a PIN is being looked at.
    public var isChecking = false

    private let names: [String]

    /// The question for those who may say yes; `nil` when there is nobody.
    init?(_ act: GuardedAct, because reason: OperatorRefusal, among names: [String]) {
        guard !names.isEmpty else { return nil }
        (self.act, self.reason, self.names) = (act, reason, names)
        form = Self.form(names, chosen: nil)
    }

    /// Does what a key says.
    mutating func press(_ key: Key) -> Outcome {
        guard !isChecking else { return .handled }
        guard key != .escape, key != .control("c") else { return .closed }
        refusal = nil
        // Whoever types digits means the PIN.
        if case .character(let character) = key.folded, character.isNumber { form.focus(on: .pin) }
        guard !form.choosesName(by: key) else { return .handled }
        guard form.handle(key) == .confirmed, !form[.pin].isEmpty else { return .handled }
        let (name, pin) = (form[.name], form[.pin])
        form = Self.form(names, chosen: name)
        isChecking = true
        return .entered(name: name, pin: OperatorPIN(typed: pin))
    }

    private static func form(_ names: [String], chosen: String?) -> Form<LockScreen.Field> {
        var form = Form<LockScreen.Field>([
            .init(.name, label: "", ChoiceField(names, selected: chosen.flatMap { names.firstIndex(of: $0) } ?? 0)),
            .init(
                .pin,
                label: "",
                TextField(content: .digits, greatestLength: OperatorPIN.lengths.upperBound, isMasked: true)
            ),
        ])
        // Where only one may, there is nobody to choose.
        if chosen != nil || names.count == 1 { form.focus(on: .pin) }
        return form
    }
}
