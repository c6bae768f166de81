import ClearingClient
import ClearingProtocol
import Synchronization
import Timekeeping
import TransparencyLog

extension FakeNetwork {
    func upload(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        try begin()
        let digest = ContentDigest.hexadecimal(of: batch)
        let isKnown = state.withLock { $0.receipts[digest] != nil }
        guard isKnown || rejected(of: batch).isEmpty else {
            state.withLock { $0.uploads.append(batch) }
            throw .refused(Problem(.totalsDiffer, "Line 1 differs."))
        }
        return try acknowledge(batch, terminal, number, checkpointSize, rejected: [])
    }

    func uploadByLine(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        try begin()
        if let error = state.withLock({ $0.takesNoLines }) { throw error }
        return try acknowledge(batch, terminal, number, checkpointSize, rejected: rejected(of: batch))
    }

    private func rejected(of batch: [UInt8]) -> [BatchLineDifference] {
        guard let rejects = state.withLock({ $0.rejects }) else { return [] }
        return (try? Signed<Batch>(parsing: batch)).map { rejects($0.message) } ?? []
    }

    private func acknowledge(
        _ batch: [UInt8],
        _ terminal: String,
        _ number: Int,
        _ checkpointSize: Int,
        rejected: [BatchLineDifference]
    ) throws(ClearingError) -> BatchAcknowledgement {
        let acknowledgement = state.withLock { state -> BatchAcknowledgement? in
            state.uploads.append(batch)
            let digest = ContentDigest.hexadecimal(of: batch)
            if state.receipts[digest] == nil {
                let leaf = Self.leaf(of: batch, digest, rejected, state.logs)
                let index = self.append(leaf, to: &state)
                state.receipts[digest] = BatchReceipt(
                    terminal: terminal,
                    number: number,
                    digest: digest,
                    logIndex: index,
                    leaf: leaf,
                    receivedAt: clock.now,
                    rejected: rejected,
                    missing: rejected.isEmpty ? [] : state.missing
                )
            }
            return state.receipts[digest].flatMap { try? self.acknowledgement($0, from: checkpointSize, in: state) }
        }
        guard let acknowledgement else { throw .unintelligible("the log cannot be proved") }
        let forge = state.withLock { $0.forge }
        return try answer(forge?(acknowledgement) ?? acknowledgement)
    }

    /// What the log of a node says of a batch, where it is one.
    private static func leaf(
        of bytes: [UInt8],
        _ digest: String,
        _ rejected: [BatchLineDifference],
        _ logs: (([String: JSONValue]) -> [String: JSONValue])?
    ) -> String {
        let rejected = Set(rejected.map(\.line))
        guard let batch = try? Signed<Batch>(parsing: bytes).message else { return #"{"batch":"\#(digest)"}"# }
        let lines = batch.lines.enumerated().filter { !rejected.contains($0.offset + 1) }.map(\.element)
        let leaf = try? BatchLeaf(
            of: batch,
            digest: digest,
            countedOn: batch.businessDay,
            taking: lines,
            linesRoot: MerkleFrontier(leaves: lines.map(\.payment)).root.bytes.hexadecimal
        )
        var members = leaf?.members ?? [:]
        members["kind"] = "batch"
        members["version"] = .integer(BatchLeaf.firstVersion)
        return JSONValue.object(logs?(members) ?? members).canonicalText
    }

    /// Something else goes into the log.
    func log(_ leaf: String) {
        state.withLock { _ = append(leaf, to: &$0) }
    }

    /// The log begins anew, as if it had never held anything.
    func forgetLog() {
        state.withLock { state in
            state.leaves = []
            state.nodes = [:]
            state.frontier = MerkleFrontier()
            state.receipts = [:]
        }
    }

    func note(_ checkpoint: Checkpoint, name: String = FakeNetwork.origin) -> String {
        guard let noteKey = NoteKey(name: name, publicKey: key.verifyingKey.bytes) else { return "" }
        return SignedNote(text: checkpoint.body, key: noteKey) { key.signature(for: $0) }.formatted
    }

    private func append(_ leaf: String, to state: inout State) -> Int {
        state.leaves.append(leaf)
        for node in state.frontier.append(.leaf(leaf.utf8)) { state.nodes[node.place] = node.hash }
        return state.leaves.count - 1
    }

    private func acknowledgement(_ receipt: BatchReceipt, from old: Int, in state: State) throws -> BatchAcknowledgement
    {
        struct Missing: Error {}
        func node(_ place: NodePosition) throws -> MerkleHash {
            guard let hash = state.nodes[place] else { throw Missing() }
            return hash
        }
        let size = state.frontier.size
        let checkpoint = Checkpoint(origin: Self.origin, size: size, root: state.frontier.root)
        return BatchAcknowledgement(
            receipt: Signed(receipt, by: key),
            checkpoint: note(checkpoint),
            inclusion: try MerkleTree.inclusionProof(index: receipt.logIndex, size: size) { place throws in
                try node(place)
            }.map(\.bytes),
            consistency: try MerkleTree.consistencyProof(from: min(old, size), to: size) { place throws in
                try node(place)
            }.map(\.bytes)
        )
    }
}
