import ClearingProtocol
import Ledger
import TransparencyLog

/// Checks that a batch is recorded where the network says: signed, in the log, in a log that only grew.
struct AcknowledgementCheck {
    let pairing: Pairing
    /// The newest checkpoint that the terminal holds, a signed note.
    let known: String?

    /// - Parameter bytes: what was sent.
    func verify(
        _ acknowledgement: BatchAcknowledgement,
        of sealed: SealedBatch,
        _ bytes: [UInt8]
    ) throws(TillError) {
        do {
            let receipt = try acknowledgement.receipt.opened(with: pairing.nodeKey)
            guard receipt.terminal == pairing.terminal, receipt.number == sealed.number,
                receipt.digest == sealed.digest, receipt.leaf.contains(sealed.digest)
            else { throw TillError.distrusted("its receipt is for another batch than \(sealed.number)") }
            try checkTaken(receipt, bytes)
            let checkpoint = try opened(acknowledgement.checkpoint)
            let isIncluded = MerkleProof.isIncluded(
                leaf: .leaf(receipt.leaf.utf8),
                at: receipt.logIndex,
                size: checkpoint.size,
                root: checkpoint.root,
                proof: acknowledgement.inclusion.compactMap { MerkleHash($0) }
            )
            guard isIncluded else {
                throw TillError.distrusted("batch \(sealed.number) is not where its log says")
            }
            try checkExtension(checkpoint, proof: acknowledgement.consistency)
        } catch let error as NoteError {
            throw .distrusted(error.description)
        } catch {
            throw TillError(error)
        }
    }

    private func checkTaken(_ receipt: BatchReceipt, _ bytes: [UInt8]) throws {
        let batch = try Signed<Batch>(parsing: bytes).message
        let lines = batch.lines
        var seen: Set<Int> = []
        for difference in receipt.rejected {
            guard seen.insert(difference.line).inserted, lines.indices.contains(difference.line - 1),
                lines[difference.line - 1] == difference.yours
            else {
                throw TillError.distrusted("it does not take line \(difference.line), which the batch does not have so")
            }
        }
        let member: String?
        do {
            member = try BatchLeafCheck(of: batch, receipt).differingMember()
        } catch {
            throw TillError.distrusted("what its log has of batch \(receipt.number) cannot be read: \(error)")
        }
        guard let member else { return }
        throw TillError.distrusted("its log has another \(member) of batch \(receipt.number) than its receipt makes")
    }

    private func checkExtension(_ checkpoint: Checkpoint, proof: [[UInt8]]) throws {
        guard let known else { return }
        let old = try opened(known)
        let isConsistent = MerkleProof.isConsistent(
            old: old.size,
            oldRoot: old.root,
            size: checkpoint.size,
            root: checkpoint.root,
            proof: proof.compactMap { MerkleHash($0) }
        )
        guard isConsistent else {
            throw TillError.distrusted("its log of \(checkpoint.size) leaves does not extend the one of \(old.size)")
        }
    }

    private func opened(_ note: String) throws -> Checkpoint {
        guard let key = NoteKey(name: pairing.logOrigin, publicKey: pairing.nodeKey.bytes) else {
            throw TillError.distrusted("its log has no name")
        }
        let signed = try SignedNote(parsing: note)
        try signed.verify(with: key)
        let checkpoint = try Checkpoint(parsing: signed.text)
        guard checkpoint.origin == pairing.logOrigin else {
            throw TillError.distrusted("its checkpoint is of the log \(checkpoint.origin)")
        }
        return checkpoint
    }
}
