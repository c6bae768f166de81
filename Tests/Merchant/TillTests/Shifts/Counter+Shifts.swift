import ClearingProtocol
import Ledger
import Money
import Testing

@testable import Till

extension Counter {
    /// An attempt of which nobody knows how it ended, in the open shift.
    func lost(_ units: Int64 = 1_250, at till: Till? = nil) async throws -> Attempt {
        let till = till ?? self.till
        let attempt = try await till.checkout.present(try till.checkout.begin(Self.yuan(units)).reference)
        network.set(.unreachable)
        _ = try? await till.checkout.cancel(attempt.reference)
        return try till.checkout.find(attempt.reference)
    }

    /// A second person's word.
    func word(_ name: String, _ pin: String, _ permission: Permission, for till: Till, shift: Int? = nil) throws
        -> Approval
    {
        try till.operators.approve(
            permission,
            of: shift.map(Approval.subject(ofShift:)),
            by: name,
            pin: OperatorPIN(typed: pin)
        )
    }

    /// The newest entry's fact.
    var newestFact: Fact? { get throws { try till.ledger.read { try $0.entry($0.entryCount())?.fact } } }
}
