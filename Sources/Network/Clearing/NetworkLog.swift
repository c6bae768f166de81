import ClearingProtocol
import ClearingStore
import TransparencyLog

/// The log of all clearing events, a Merkle tree that anybody can audit (RFC 6962 section 2.1).
public struct NetworkLog: Sendable {
    let context: NodeContext

    /// The most bytes of a leaf (C2SP tlog-tiles has 16 bits for its length).
    public static let largestLeaf = 65_535

    /// How many leaves it has.
    public func size() async throws -> Int {
        try await context.store.read { try $0.logSize() }
    }

    /// The newest checkpoint, a note signed by the node (C2SP tlog-checkpoint and signed-note).
    public func checkpoint() async throws -> String {
        try await context.store.read { try context.note(on: $0.checkpoint(of: context.configuration.logOrigin)) }
    }
}

extension NodeContext {
    /// A checkpoint as the note that the node signs.
    func note(on checkpoint: Checkpoint) -> String {
        SignedNote(text: checkpoint.body, key: configuration.noteKey, sign: key.signature).formatted
    }
}

extension StoreTransaction {
    /// The log as it stands.
    func checkpoint(of origin: String) throws -> Checkpoint {
        let size = try logSize()
        return Checkpoint(origin: origin, size: size, root: try MerkleTree.root(size: size, reading: logNode))
    }
}
