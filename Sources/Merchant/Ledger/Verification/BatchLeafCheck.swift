public import ClearingProtocol
import TransparencyLog

/// Holds what the network's log tells of a batch against what the receipt says was taken of it.
public struct BatchLeafCheck {
    /// The batch as it was sent.
    private let batch: Batch
    /// The network's receipt for it.
    private let receipt: BatchReceipt

    /// A check.
    public init(of batch: Batch, _ receipt: BatchReceipt) {
        self.batch = batch
        self.receipt = receipt
    }

    /// The first member of the leaf, by its name, that is not what the receipt makes it; `nil` where all are.
    ///
    /// Leaves of earlier versions had no commitment to the lines: of them nothing is said.
    ///
    /// - Throws: `JSONError` when the leaf is not one of a batch; `MoneyError` when a sum is too large.
    public func differingMember() throws -> String? {
        let reader = try JSONDocument(parsing: Array(receipt.leaf.utf8)).root
        let version = try reader.optional("version")?.integer() ?? 1
        guard version >= BatchLeaf.firstVersion else { return nil }
        guard try reader.member("kind").string() == "batch" else { return "kind" }
        let found = try BatchLeaf(from: reader)
        let expected = try expected(countedOn: found).members
        let members = found.members
        return Set(members.keys).union(expected.keys).sorted().first { members[$0] != expected[$0] }
    }

    private func expected(countedOn found: BatchLeaf) throws -> BatchLeaf {
        let rejected = Set(receipt.rejected.map(\.line))
        let lines = batch.lines.enumerated().filter { !rejected.contains($0.offset + 1) }.map(\.element)
        return try BatchLeaf(
            of: batch,
            digest: receipt.digest,
            countedOn: found.countedOn,
            taking: lines,
            linesRoot: MerkleFrontier(leaves: lines.lazy.map(\.payment)).root.bytes.hexadecimal
        )
    }
}
