public import ClearingProtocol
import GRDB
public import Timekeeping

extension LedgerView {
    /// All batches, newest first.
    public func batches() throws -> [SealedBatch] {
        try Row.fetchAll(database, sql: "SELECT * FROM batches ORDER BY number DESC").map(SealedBatch.init)
    }

    /// The batches that the network has not acknowledged, oldest first.
    public func unacknowledgedBatches() throws -> [SealedBatch] {
        try Row.fetchAll(database, sql: "SELECT * FROM batches WHERE \(Self.isUnacknowledged) ORDER BY number")
            .map(SealedBatch.init)
    }

    private static let isUnacknowledged = "state NOT IN ('acknowledged', 'part_acknowledged')"

    /// How many entries no acknowledged batch covers: those of sealed batches, and those after the last batch.
    ///
    /// Batches follow each other without a gap, so that nothing has to be counted entry by entry.
    public func unsentEntryCount() throws -> Int {
        let sealed = try Int.fetchOne(
            database,
            sql: """
                SELECT coalesce(sum(end_sequence - first_sequence), 0) FROM batches WHERE \(Self.isUnacknowledged)
                """
        )
        return try (sealed ?? 0) + entryCount() - ((newestBatch()?.endSequence ?? 1) - 1)
    }

    /// The batch that covers the journal from an entry up to another.
    ///
    /// It follows from the journal alone, so it is the same whenever it is made again.
    ///
    /// - Parameters:
    ///   - pairing: what the terminal was when it sealed the batch, or `nil` for what it is now.
    ///   - carried: the lines of earlier batches that it brings again.
    /// - Throws: ``LedgerError/damaged(_:)`` when the range does not end with the close of a shift.
    public func batch(
        number: Int,
        from first: Int,
        to end: Int,
        sealedAt: Timestamp,
        pairing: Pairing? = nil,
        carried: [BatchLine] = []
    ) throws -> Batch {
        guard let closing = try entry(end - 1), let shift = closing.shift, let day = closing.businessDay,
            let pairing = try pairing ?? self.pairing()?.pairing
        else { throw LedgerError.damaged("entry \(end - 1) does not close a shift of a paired terminal") }
        let lines = try carried + batchLines(from: first, to: end)
        return Batch(
            merchant: pairing.profile.merchant,
            terminal: pairing.terminal,
            number: number,
            shift: shift,
            businessDay: day,
            firstSequence: first,
            endSequence: end,
            before: try treeHead(size: first - 1),
            after: try treeHead(size: end - 1),
            totals: try BatchTotal.totals(of: lines),
            lines: lines,
            sealedAt: sealedAt
        )
    }

    /// The very bytes of a sealed batch that are sent.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when the journal no longer gives the bytes that were signed.
    public func bytes(of sealed: SealedBatch, keyIdentifier: String) throws -> [UInt8] {
        try bytes(of: sealed, pairing: nil, keyIdentifier: keyIdentifier)
    }

    /// The very bytes of a sealed batch, whatever the terminal was paired with since.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when the journal no longer gives the bytes that were signed.
    /// - Complexity: O(n) in the entries before the batch's end.
    public func bytes(of sealed: SealedBatch) throws -> [UInt8] {
        guard let pairing = try pairing(before: sealed.endSequence) else {
            throw LedgerError.damaged("batch \(sealed.number) is of a terminal that was not paired")
        }
        return try bytes(of: sealed, pairing: pairing, keyIdentifier: pairing.terminalKey.identifier)
    }

    private func pairing(before end: Int) throws -> Pairing? {
        let newest = try Int.fetchOne(
            database,
            sql: "SELECT max(sequence) FROM journal WHERE kind = ? AND sequence < ?",
            arguments: [EntryKind.terminalPaired.rawValue, end]
        )
        guard let newest, case .terminalPaired(let fact)? = try entry(newest)?.fact else { return nil }
        return fact.pairing
    }

    private func bytes(of sealed: SealedBatch, pairing: Pairing?, keyIdentifier: String) throws -> [UInt8] {
        let batch = try batch(
            number: sealed.number,
            from: sealed.firstSequence,
            to: sealed.endSequence,
            sealedAt: sealed.sealedAt,
            pairing: pairing,
            carried: carriedLines(of: sealed)
        )
        let bytes = Signed(batch, keyIdentifier: keyIdentifier, signature: sealed.signature).canonicalBytes
        guard ContentDigest.hexadecimal(of: bytes) == sealed.digest else {
            throw LedgerError.damaged("batch \(sealed.number) is no longer what was signed")
        }
        return bytes
    }

    /// The newest checkpoint of the network's log that this terminal saw, a signed note, and its size.
    public func newestCheckpoint() throws -> (size: Int, note: String)? {
        try Row.fetchOne(database, sql: "SELECT size, note FROM checkpoints ORDER BY size DESC LIMIT 1")
            .map { ($0["size"], $0["note"]) }
    }
}
