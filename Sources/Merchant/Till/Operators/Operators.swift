import ClearingClient
public import ClearingProtocol
public import Ledger
public import Money
public import Timekeeping

/// Who works at the till, under which name and PIN, and what they are trusted with.
///
/// It needs no network, and no terminal that is paired.
public struct Operators: Sendable {
    let ledger: Ledger
    /// Who signed in, if somebody did.
    public let signIn: SignIn?
    /// Under which name it is recorded what is done here.
    public let actor: String
    let clock: TimeSource
    let entropy: Entropy
    let rounds: Int

    /// The operators of an open ledger.
    ///
    /// - Parameters:
    ///   - actor: who does what is done here, as long as nobody signed in.
    ///   - signIn: who signed in.
    public init(
        of ledger: Ledger,
        actor: String,
        signIn: SignIn? = nil,
        clock: TimeSource = .system,
        entropy: Entropy = .system
    ) {
        self.init(ledger, actor, signIn, clock, entropy, rounds: OperatorPINHash.usualRounds)
    }

    /// - Parameter rounds: what a new PIN's hash costs to try.
    init(
        _ ledger: Ledger,
        _ actor: String,
        _ signIn: SignIn?,
        _ clock: TimeSource,
        _ entropy: Entropy,
        rounds: Int
    ) {
        self.ledger = ledger
        self.actor = signIn?.name ?? actor
        self.signIn = signIn
        self.clock = clock
        self.entropy = entropy
        self.rounds = rounds
    }

    /// The same operators, with somebody signed in.
    public func acting(as signIn: SignIn) -> Operators {
        Operators(ledger, actor, signIn, clock, entropy, rounds: rounds)
    }

    /// All of them, those who are disabled too, in the order in which they were added.
    ///
    /// - Throws: ``TillError/ledger(_:)``.
    public func all() throws(TillError) -> [Operator] {
        try read { try $0.operators() }
    }

    /// Who has that name now, whatever the case of its letters.
    ///
    /// - Throws: ``TillError/operators(_:)`` when nobody has.
    public func find(_ name: String) throws(TillError) -> Operator {
        guard let person = try all().first(where: { Self.areAlike($0.name, name) }) else {
            throw .operators(.unknown(name))
        }
        return person
    }

    /// Nothing when whoever signed in has a permission, or there are no operators.
    ///
    /// - Throws: ``TillError/operators(_:)``.
    public func require(_ permission: Permission) throws(TillError) {
        try read { try Authority(signIn: signIn).require(permission, in: $0) }
    }

    /// Adds an operator. The first is a manager, and whoever opened the ledger may add them.
    ///
    /// - Parameters:
    ///   - pin: the first PIN.
    ///   - refundLimit: what they may give back in a business day without anybody else; `nil` for nothing.
    /// - Throws: ``TillError/operators(_:)`` when the name or the PIN is none, or whoever signed in may not.
    public func add(
        _ name: String,
        role: OperatorRole,
        pin: OperatorPIN,
        refundLimit: Money? = nil
    ) throws(TillError) -> Operator {
        let hash = try hash(pin, isFirst: !(try read { try $0.hasOperators() }))
        return try write { transaction in
            let others = try transaction.view.operators()
            if others.isEmpty, role != .manager { throw TillError.operators(.firstIsManager) }
            try Authority(signIn: signIn).require(.manageOperators, in: transaction.view)
            try Self.check(name, among: others)
            try Self.check(refundLimit, in: transaction.view)
            let added = OperatorAdded(
                number: others.count + 1,
                name: name,
                role: role,
                pin: hash,
                refundLimit: refundLimit
            )
            try transaction.append(.operatorAdded(added))
            return try Self.theOperator(added.number, in: transaction.view)
        }
    }

    /// Changes what is not `nil` about an operator.
    ///
    /// - Throws: ``TillError/operators(_:)`` when nobody would be left to manage, the name is none, or whoever signed
    ///   in may not.
    public func change(
        _ number: Int,
        name: String? = nil,
        role: OperatorRole? = nil,
        refundLimit: Money? = nil,
        isDisabled: Bool? = nil
    ) throws(TillError) -> Operator {
        try write { transaction in
            try Authority(signIn: signIn).require(.manageOperators, in: transaction.view)
            let person = try Self.theOperator(number, in: transaction.view)
            let others = try transaction.view.operators().filter { $0.id != number }
            let isManager = (role ?? person.role) == .manager && !(isDisabled ?? person.isDisabled)
            guard isManager || others.contains(where: { $0.role == .manager && !$0.isDisabled }) else {
                throw TillError.operators(.lastManager(person.name))
            }
            if let name { try Self.check(name, among: others) }
            try Self.check(refundLimit, in: transaction.view)
            let changed = OperatorChanged(
                number: number,
                name: name == person.name ? nil : name,
                role: role == person.role ? nil : role,
                refundLimit: refundLimit == person.refundLimit ? nil : refundLimit,
                isDisabled: isDisabled == person.isDisabled ? nil : isDisabled
            )
            // What changes nothing is not recorded.
            if changed != OperatorChanged(number: number) { try transaction.append(.operatorChanged(changed)) }
            return try Self.theOperator(number, in: transaction.view)
        }
    }

    /// Gives an operator a new PIN, which also ends a lock. Everybody may choose their own anew.
    ///
    /// - Throws: ``TillError/operators(_:)`` when whoever signed in may not.
    public func setPIN(_ pin: OperatorPIN, of number: Int) throws(TillError) -> Operator {
        let hash = try hash(pin, isFirst: false)
        return try write { transaction in
            let authority = Authority(signIn: signIn)
            if try authority.person(in: transaction.view)?.id != number {
                try authority.require(.manageOperators, in: transaction.view)
            }
            return try Self.setPIN(hash, of: number, isRecovery: false, in: transaction)
        }
    }

    /// Gives an operator a new PIN by the right to write the ledger's files alone, where nobody can sign in any more.
    /// The journal says that it was so.
    ///
    /// - Throws: ``TillError/operators(_:)``.
    public func recover(_ number: Int, pin: OperatorPIN) throws(TillError) -> Operator {
        let hash = try hash(pin, isFirst: true)
        return try write { try Self.setPIN(hash, of: number, isRecovery: true, in: $0) }
    }

    private static func setPIN(
        _ hash: String,
        of number: Int,
        isRecovery: Bool,
        in transaction: LedgerTransaction
    ) throws -> Operator {
        _ = try theOperator(number, in: transaction.view)
        try transaction.append(
            .operatorChanged(OperatorChanged(number: number, pin: hash, isRecovery: isRecovery))
        )
        return try theOperator(number, in: transaction.view)
    }

    // Durable before a hash that needs it.
    private func hash(_ pin: OperatorPIN, isFirst: Bool) throws(TillError) -> String {
        do { return try hashing(isFirst: isFirst).text(pin, entropy: entropy) } catch { throw TillError(error) }
    }
}
