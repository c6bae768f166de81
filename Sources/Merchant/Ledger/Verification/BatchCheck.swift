import ClearingProtocol
import GRDB
import TransparencyLog

/// Makes every batch again as it stood when the terminal signed it, and opens the network's word on it.
struct BatchCheck {
    /// How many batches were sealed so far.
    private(set) var count = 0
    /// How many different checkpoints were kept so far.
    private(set) var checkpoints = 0

    private let view: LedgerView
    private var pairing: Pairing?
    private var end = 1
    private var waiting: [Int: (sealed: BatchSealed, batch: Batch, pairing: Pairing)] = [:]
    private var rejected = RejectedLineCheck()
    private var newest: Checkpoint?

    init(_ database: Database) {
        view = LedgerView(database)
    }

    /// - Parameter frontier: the tree of the entries before this one.
    mutating func apply(_ entry: JournalEntry, after frontier: MerkleFrontier, _ findings: inout VerificationFindings) {
        do {
            switch entry.fact {
            case .terminalPaired(let fact): pairing = fact.pairing
            case .batchSealed(let fact): try seal(fact, entry, TreeHead(frontier))
            case .batchSent(let fact):
                try EntryExpectation(entry: entry, subject: "what it sent")(
                    "a batch that waits for its receipt",
                    "batch \(fact.number)",
                    waiting[fact.number] != nil
                )
            case .batchAcknowledged(let fact): try acknowledge(fact, entry)
            case .batchLineDecided(let fact):
                try rejected.decide(fact, EntryExpectation(entry: entry, subject: "the line"))
            default: break
            }
        } catch let failure as VerificationFailure {
            findings.add(failure)
        } catch {
            findings.add(
                VerificationFailure(
                    sequence: entry.sequence,
                    subject: "what it says of a batch",
                    expected: "true",
                    found: "\(error)"
                )
            )
        }
    }

    private mutating func seal(_ sealed: BatchSealed, _ entry: JournalEntry, _ head: TreeHead) throws {
        let expect = EntryExpectation(entry: entry, subject: "batch \(sealed.number)")
        count += 1
        try expect("number \(count)", "number \(sealed.number)")
        try expect("from entry \(end)", "from entry \(sealed.firstSequence)")
        try expect("up to entry \(entry.sequence)", "up to entry \(sealed.endSequence)")
        end = sealed.endSequence
        try expect(
            "over the tree head \(head.root.hexadecimal)",
            "over \(sealed.head.root.hexadecimal)",
            head == sealed.head
        )
        guard let pairing else { throw expect.failure("of a paired terminal", "of none") }
        let batch = try view.batch(
            number: sealed.number,
            from: sealed.firstSequence,
            to: sealed.endSequence,
            sealedAt: entry.recordedAt,
            pairing: pairing,
            carried: sealed.carried
        )
        let key = pairing.terminalKey
        let signed = Signed(batch, keyIdentifier: key.identifier, signature: sealed.signature)
        let isSigned = (try? signed.opened(with: key)) != nil
        let isDigest = ContentDigest.hexadecimal(of: signed.canonicalBytes) == sealed.digest
        try expect("the one that the terminal signed", "another one", isSigned && isDigest)
        try rejected.carry(sealed, expect)
        waiting[sealed.number] = (sealed, batch, pairing)
    }

    private mutating func acknowledge(_ fact: BatchAcknowledged, _ entry: JournalEntry) throws {
        let expect = EntryExpectation(entry: entry, subject: "the receipt of batch \(fact.number)")
        guard let (sealed, batch, pairing) = waiting.removeValue(forKey: fact.number) else {
            throw expect.failure("one of a batch that waits for it", "another")
        }
        let receipt = try fact.receipt.opened(with: pairing.nodeKey)
        try expect("of batch \(fact.number)", "of batch \(receipt.number)")
        try expect("of terminal \(pairing.terminal)", "of terminal \(receipt.terminal)")
        try expect("of the bytes \(sealed.digest)", "of the bytes \(receipt.digest)")
        try expect("over a leaf of the batch", "over another leaf", receipt.leaf.contains(sealed.digest))
        try rejected.reject(receipt, of: batch.lines, expect)
        let differing = try BatchLeafCheck(of: batch, receipt).differingMember()
        try expect("over a leaf of what it takes", "over one with another \(differing ?? "")", differing == nil)
        try apply(fact.checkpoint, holding: receipt.logIndex, pairing, entry)
    }

    // The network's log only grows, whatever it says later.
    private mutating func apply(_ text: String, holding index: Int, _ pairing: Pairing, _ entry: JournalEntry) throws {
        let expect = EntryExpectation(entry: entry, subject: "the checkpoint")
        let note = try SignedNote(parsing: text)
        guard let key = NoteKey(name: pairing.logOrigin, publicKey: pairing.nodeKey.bytes) else {
            throw expect.failure("of a log with a name", "of one without")
        }
        try note.verify(with: key)
        let checkpoint = try Checkpoint(parsing: note.text)
        try expect("of the log \(pairing.logOrigin)", "of the log \(checkpoint.origin)")
        try expect("larger than \(index)", "of size \(checkpoint.size)", checkpoint.size > index)
        if let newest, newest.origin == checkpoint.origin {
            try expect("at least of size \(newest.size)", "of size \(checkpoint.size)", checkpoint.size >= newest.size)
            let isSame = checkpoint.size != newest.size || checkpoint.root == newest.root
            try expect("of the root \(newest.root.bytes.hexadecimal)", "of another root", isSame)
        }
        if newest?.size != checkpoint.size { checkpoints += 1 }
        newest = checkpoint
    }

    /// Sealed batches of which the network has said nothing yet.
    var explanations: [NumberExplanation] {
        guard let first = waiting.keys.min() else { return [] }
        return [
            NumberExplanation(
                subject: "batches without a receipt",
                reason: "not acknowledged yet",
                count: waiting.count,
                first: "\(first)"
            )
        ]
    }
}
