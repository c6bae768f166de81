import ClearingProtocol
public import ClearingStore
import Timekeeping

/// What became of members, merchants, terminals and wallets: the node's own record, which only grows. What the rules of
/// money depend on is a leaf of the network's log beside it.
public struct Changes: Sendable {
    let context: NodeContext

    /// The changes, oldest first: all of them, or those of one number.
    public func list(of subject: String? = nil) async throws -> [ChangeRecord] {
        try await context.store.read { try $0.changes(of: subject) }
    }
}

extension UnitOfWork {
    /// Notes a change, for whoever asks later.
    func note(_ kind: ChangeKind, of subject: String, _ details: JSONValue = [:]) throws {
        try transaction.note(ChangeRecord(at: now, subject: subject, change: kind.rawValue, details: details))
    }
}
