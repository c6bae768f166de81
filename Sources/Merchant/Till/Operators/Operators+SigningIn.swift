import ClearingProtocol
public import Ledger
import Timekeeping

extension Operators {
    /// Takes somebody for who they say they are, by their PIN.
    ///
    /// A wrong PIN stands in the journal before this says so. While the operator is locked, none is looked at.
    ///
    /// - Throws: ``TillError/operators(_:)``.
    public func signIn(_ name: String, pin: OperatorPIN) throws(TillError) -> SignIn {
        let person = try find(name)
        return try prove(person, by: pin, as: person.name) { transaction, person in
            try transaction.append(.operatorSignedIn(OperatorSignedIn(number: person.id)))
            return SignIn(number: person.id, name: person.name)
        }
    }

    /// Records that whoever signed in left the till; nothing when nobody did.
    ///
    /// - Throws: ``TillError/ledger(_:)``.
    public func signOut(_ cause: OperatorSignedOut.Cause) throws(TillError) {
        guard let signIn else { return }
        try write { transaction in
            _ = try transaction.append(.operatorSignedOut(OperatorSignedOut(number: signIn.number, cause: cause)))
        }
    }

    /// Takes a second person's word that one thing may be done, by their PIN. It is recorded together with that.
    ///
    /// - Parameters:
    ///   - name: the second person, never the one who asks.
    ///   - subject: what it is about, such as the number of a payment.
    /// - Throws: ``TillError/operators(_:)`` when they may not either, or the PIN is wrong.
    public func approve(
        _ permission: Permission,
        of subject: String? = nil,
        by name: String,
        pin: OperatorPIN
    ) throws(TillError) -> Approval {
        let person = try find(name)
        guard person.id != signIn?.number else { throw .operators(.ownPermission(person.name)) }
        return try prove(person, by: pin, as: actor) { transaction, person in
            let approver = SignIn(number: person.id, name: person.name)
            try Authority(signIn: approver).require(permission, in: transaction.view)
            return Approval(
                permission: permission,
                subject: subject,
                approver: approver,
                endsAt: transaction.now.adding(seconds: Approval.lifetime)
            )
        }
    }

    /// Uses a second person's word for what leaves no entry of its own, such as looking at takings: from now on the
    /// journal names both.
    ///
    /// - Throws: ``TillError/operators(_:)`` when the word does not hold any more.
    public func use(_ approval: Approval) throws(TillError) {
        try write { transaction in
            try Authority(signIn: signIn)
                .require(approval.permission, approval: approval, subject: approval.subject, in: transaction)
        }
    }

    // The PIN is hashed outside the transaction, which would keep payments waiting, and everything is looked at again in
    // it: of many tries at once, none gets past the lock that another brought.
    private func prove<Result>(
        _ person: Operator,
        by pin: OperatorPIN,
        as actor: String,
        _ then: (LedgerTransaction, Operator) throws -> Result
    ) throws(TillError) -> Result {
        try Self.checkMayTry(person, at: clock.now())
        let isRight: Bool
        do {
            isRight = try hashing(isFirst: false).matches(pin, kept: person.pin)
        } catch {
            throw TillError(error)
        }
        let outcome = try write(as: isRight ? actor : self.actor) { transaction throws -> Outcome<Result> in
            let current = try Self.theOperator(person.id, in: transaction.view)
            try Self.checkMayTry(current, at: transaction.now)
            guard current.pin == person.pin else { throw TillError.operators(.changedMeanwhile(current.name)) }
            if isRight { return .proved(try then(transaction, current)) }
            return .refused(try Self.refuse(current, in: transaction))
        }
        switch outcome {
        case .proved(let result): return result
        case .refused(let refusal): throw .operators(refusal)
        }
    }

    private enum Outcome<Result> {
        case proved(Result)
        case refused(OperatorRefusal)
    }

    private static func checkMayTry(_ person: Operator, at instant: Timestamp) throws(TillError) {
        guard !person.isDisabled else { throw .operators(.disabled(person.name)) }
        if let end = person.lockedUntil, LockOut.holds(until: end, at: instant) {
            throw .operators(.locked(person.name, until: end))
        }
    }

    private static func refuse(_ person: Operator, in transaction: LedgerTransaction) throws -> OperatorRefusal {
        let wrong = person.wrongPINs + 1
        let end = LockOut.end(afterWrong: wrong, at: transaction.now)
        try transaction.append(
            .operatorRefused(OperatorRefused(number: person.id, wrong: wrong, lockedUntil: end))
        )
        return end.map { .locked(person.name, until: $0) }
            ?? .wrongPIN(person.name, triesLeft: LockOut.tries - wrong)
    }
}
