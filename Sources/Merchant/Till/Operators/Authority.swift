import Ledger

/// Who stands at the till and what they may do, by the ledger as it is now.
///
/// As long as a till has no operators, everybody may do everything, under any name.
struct Authority: Sendable {
    /// Who signed in.
    let signIn: SignIn?

    /// Nothing when the permission is there.
    ///
    /// - Parameters:
    ///   - approval: a second person's word, which stands in for a permission that is missing and is recorded then.
    ///   - subject: what it is about.
    /// - Throws: ``TillError/operators(_:)``.
    func require(
        _ permission: Permission,
        approval: Approval? = nil,
        subject: String? = nil,
        in transaction: LedgerTransaction
    ) throws {
        do {
            try require(permission, in: transaction.view)
        } catch TillError.operators(.forbidden(let missing, let name, let others)) {
            guard try allow(missing, approval, subject, transaction) else {
                throw TillError.operators(.forbidden(missing, operator: name, mayAllow: others))
            }
        }
    }

    /// Nothing when the permission is there.
    ///
    /// - Throws: ``TillError/operators(_:)``.
    func require(_ permission: Permission, in view: LedgerView) throws {
        guard let person = try person(in: view), !person.role.permissions.contains(permission) else { return }
        let others = try names(with: permission, in: view)
        throw TillError.operators(.forbidden(permission, operator: person.name, mayAllow: others))
    }

    /// Who signed in, as they stand; `nil` while there are no operators.
    ///
    /// - Throws: ``TillError/operators(_:)`` when nobody is, or they were disabled since.
    func person(in view: LedgerView) throws -> Operator? {
        guard try view.hasOperators() else { return nil }
        guard let signIn, let person = try view.theOperator(signIn.number) else {
            throw TillError.operators(.notSignedIn)
        }
        guard !person.isDisabled else { throw TillError.operators(.disabled(person.name)) }
        return person
    }

    /// Who else has a permission, by name.
    func names(with permission: Permission, in view: LedgerView) throws -> [String] {
        try view.operators().filter { other in
            !other.isDisabled && other.role.permissions.contains(permission) && other.id != signIn?.number
        }.map(\.name)
    }

    /// Records a second person's word in the place of a permission.
    ///
    /// - Returns: whether it holds, and is about this.
    func allow(
        _ permission: Permission,
        _ approval: Approval?,
        _ subject: String?,
        _ transaction: LedgerTransaction
    ) throws -> Bool {
        guard let approval, approval.permission == permission, approval.subject == subject,
            approval.approver.number != signIn?.number, transaction.now < approval.endsAt,
            let approver = try transaction.view.theOperator(approval.approver.number), !approver.isDisabled,
            approver.role.permissions.contains(permission)
        else { return false }
        let given = PermissionGiven(
            permission: permission.rawValue,
            number: approver.id,
            name: approver.name,
            subject: subject
        )
        try transaction.append(.permissionGiven(given))
        return true
    }
}
