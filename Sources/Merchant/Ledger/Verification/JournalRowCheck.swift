import ClearingProtocol
import Timekeeping
import TransparencyLog

/// Checks rows of the journal against themselves.
struct JournalRowCheck {
    // Bodies with the same members and texts of the same lengths are spelt alike, where a value of a length has one
    // spelling: it is enough to write one of each such shape again.
    private var provedShapes: Set<Int> = []

    /// The kinds whose values have one spelling of each length: no hexadecimal digits, no empty lists.
    private static let kindsOfOneSpelling: Set<EntryKind> = [
        .attemptCreated, .attemptPresented, .attemptClosed, .paymentAccepted,
    ]

    /// The entry, once everything about the row holds.
    ///
    /// - Throws: ``VerificationFailure`` naming what does not.
    mutating func verified(_ row: JournalRow) throws(VerificationFailure) -> CheckedEntry {
        let leaf = MerkleHash.leaf(row.body)
        guard leaf.bytes == row.leaf else {
            throw row.failure("its leaf", leaf.bytes.hexadecimal, row.leaf.hexadecimal)
        }
        let document: JSONDocument
        let entry: JournalEntry
        do {
            document = try JSONDocument(parsing: row.body)
            entry = try JournalEntry(document: document)
        } catch {
            throw row.failure("its body", "readable", "\(error)")
        }
        guard document.isCanonical, isWrittenAlike(entry, document, row.body) else {
            throw row.failure("its body's form", "canonical JSON", "something else")
        }
        try check(entry, against: row)
        return CheckedEntry(entry: entry, leaf: leaf)
    }

    private mutating func isWrittenAlike(_ entry: JournalEntry, _ document: JSONDocument, _ body: [UInt8]) -> Bool {
        guard Self.kindsOfOneSpelling.contains(entry.fact.kind) else { return entry.body.utf8.elementsEqual(body) }
        var hasher = Hasher()
        hasher.combine(entry.fact.kind)
        document.combineShape(into: &hasher)
        let shape = hasher.finalize()
        if provedShapes.contains(shape) { return true }
        guard entry.body.utf8.elementsEqual(body) else { return false }
        provedShapes.insert(shape)
        return true
    }

    private func check(_ entry: JournalEntry, against row: JournalRow) throws(VerificationFailure) {
        guard entry.sequence == row.sequence else {
            throw row.failure("the number in its body", "\(row.sequence)", "\(entry.sequence)")
        }
        guard entry.fact.kind.rawValue == row.kind else {
            throw row.failure("its kind", entry.fact.kind.rawValue, row.kind)
        }
        guard row.recordedAt.utf8.count == 24, (try? Timestamp(parsing: row.recordedAt)) == entry.recordedAt else {
            throw row.failure("its time", entry.recordedAt.description, row.recordedAt)
        }
        let rule = PostingRule.postings(for: entry.fact)
        guard entry.postings == rule else {
            throw row.failure(
                "what it posts",
                JSONValue.array(rule.map(\.json)).canonicalText,
                JSONValue.array(entry.postings.map(\.json)).canonicalText
            )
        }
    }
}

extension JournalRow {
    func failure(_ subject: String, _ expected: String, _ found: String) -> VerificationFailure {
        VerificationFailure(sequence: sequence, subject: subject, expected: expected, found: found)
    }
}
