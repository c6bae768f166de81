public import Ledger
public import TerminalUI
public import Till
public import Timekeeping

/// Who is at the till, and the screen that asks for it. A till without operators has no lock.
public struct LockScreen: Sendable, Hashable {
    /// What is asked for.
    public enum Field: Sendable, Hashable {
        case name, pin
    }

    /// The operators who may sign in, in the order in which they were added.
    public private(set) var staff: [Operator] = []
    /// Who signed in.
    public var signIn: SignIn?
    /// What they may see by a second person's word, as long as they stay on its screen.
    public var visit: Permission?
    /// After how many seconds without a key the till locks itself; 0 for never.
    public var idleSeconds: Int64 = 0
    /// When a key was last pressed.
    public var lastKeyAt: Timestamp
    /// What is asked for while the till is locked.
    public private(set) var form: Form<Field>?
    /// Why nobody could sign in, until the next key.
    public var refusal: TillError?
    /// Whether a PIN is being looked at.
    public var isChecking = false

    init(now: Timestamp) {
        lastKeyAt = now
    }

    /// Whether the till asks for an operator.
    public var isLocked: Bool { form != nil }

    /// When the till locks itself if no key comes, or `nil` for never.
    public var locksAt: Timestamp? {
        signIn == nil || isLocked || idleSeconds == 0 ? nil : lastKeyAt.adding(seconds: idleSeconds)
    }

    /// Whether whoever is at the till may do something; what needs it says so in a sentence if not.
    public func may(_ permission: Permission) -> Bool {
        guard !staff.isEmpty, visit != permission else { return true }
        return staff.first { $0.id == signIn?.number }?.role.permissions.contains(permission) == true
    }

    /// Who else may do something, by name.
    public func others(with permission: Permission) -> [String] {
        staff.filter { $0.role.permissions.contains(permission) && $0.id != signIn?.number }.map(\.name)
    }

    /// Takes in who works here.
    mutating func setStaff(_ operators: [Operator]) {
        staff = operators.filter { !$0.isDisabled }
        if form != nil { engage() }
    }

    /// Asks for an operator, whoever was there before first.
    mutating func engage() {
        visit = nil
        form = Form(asking: staff.map(\.name), chosen: form?[.name] ?? signIn?.name)
    }

    /// Somebody signed in.
    mutating func release(to signIn: SignIn) {
        self.signIn = signIn
        form = nil
        refusal = nil
        isChecking = false
    }

    /// Does what a key says while the till is locked.
    ///
    /// - Returns: who wants to sign in by which PIN, once that was entered.
    mutating func press(_ key: Key) -> (name: String, pin: OperatorPIN)? {
        guard var form, !isChecking else { return nil }
        refusal = nil
        let outcome = form.take(key)
        self.form = form
        guard outcome == .confirmed || key == .escape else { return nil }
        let pin = form[.pin]
        engage()
        guard key != .escape, !pin.isEmpty else { return nil }
        isChecking = true
        return (form[.name], OperatorPIN(typed: pin))
    }
}
