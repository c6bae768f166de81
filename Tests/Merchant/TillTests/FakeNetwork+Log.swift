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
                let leaf = #"{"batch":"\#(digest)"}"#
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
