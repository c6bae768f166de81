public import Ledger

/// Whether somebody may know figures that tell what should be in the drawer.
///
/// Whoever counts a drawer must not know before, on whatever path they look: what may not be known is not read.
public enum CashSight: Sendable, Hashable {
    /// At any time: they showed by PIN that they have the permission.
    case always
    /// Once the shift is closed: the till has no operators, so that nothing can be kept from anybody for longer.
    case afterClose
    /// Never: the till has operators, and this one lacks the permission or did not say who they are.
    case never

    /// What whoever signed in may know; `nil` where nobody did.
    public init(of signIn: SignIn?, in view: LedgerView) throws {
        guard try view.hasOperators() else {
            self = .afterClose
            return
        }
        let person = try signIn.flatMap { try view.theOperator($0.number) }
        let mayKnow = person.map { !$0.isDisabled && $0.role.permissions.contains(.seeExpectedCash) } ?? false
        self = mayKnow ? .always : .never
    }

    /// Whether the cash of a shift may be known.
    public func sees(_ shift: Shift) -> Bool { sees(isOpen: shift.isOpen) }

    /// Whether the cash of a shift may be known that is open, or is not.
    public func sees(isOpen: Bool) -> Bool { self == .always || self == .afterClose && !isOpen }

    /// Whether the balances of the accounts that the drawer moves may be known as they stood after an entry.
    public func seesAccounts(after sequence: Int, in view: LedgerView) throws -> Bool {
        try sees(isOpen: view.openShift().map { sequence >= $0.firstSequence } ?? false)
    }

    /// Whether what an entry says of cash may be known.
    public func sees(_ entry: JournalEntry, openShift: Int?) -> Bool {
        sees(isOpen: openShift != nil && entry.shift == openShift)
    }
}

extension Account {
    /// Whether cash in a drawer moves on the account: these are left out together, and sum to zero.
    public var isOfDrawer: Bool {
        switch self {
        case .cash, .float, .cashMoves, .variance: true
        case .clearing, .bank, .sales, .fees, .promotions, .tips, .trading: false
        }
    }
}
