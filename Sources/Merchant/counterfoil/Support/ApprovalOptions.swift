import ArgumentParser
import Ledger
import Till

/// A second person who allows what the operator may not do alone.
struct ApprovalOptions: ParsableArguments {
    @Option(help: "Who allows it by PIN, where the operator may not do it alone.")
    var approvedBy: String?

    @Option(help: ArgumentHelp("A file with the PIN of who allows it, or - (default: asked for).", valueName: "file"))
    var approvalPinFile: String?

    /// The second person's word for each permission; none where nobody is named.
    ///
    /// - Throws: ``CommandFailure`` where the till has no operators, `TillError` when they may not, or the PIN is wrong.
    func approvals(at till: Till, for permissions: [(Permission, subject: String?)]) throws -> [Approval] {
        guard let approvedBy, !permissions.isEmpty else { return [] }
        guard till.signIn != nil else {
            throw CommandFailure(
                status: .usage,
                sentence: "This till has no operators, so nobody needs to allow it; leave --approved-by out."
            )
        }
        let pin = try PINSource(file: approvalPinFile, option: "--approval-pin-file").read("PIN of \(approvedBy)")
        return try permissions.map { permission, subject in
            try till.operators.approve(permission, of: subject, by: approvedBy, pin: OperatorPIN(typed: pin))
        }
    }
}

extension Till {
    /// Whether whoever gave the command lacks a permission.
    func lacks(_ permission: Permission) -> Bool {
        do { try operators.require(permission) } catch { return true }
        return false
    }
}
