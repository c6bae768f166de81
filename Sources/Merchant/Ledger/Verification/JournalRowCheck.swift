import ClearingProtocol
import GRDB
import Timekeeping
import TransparencyLog

/// Checks one row of the journal against itself.
struct JournalRowCheck {
    let row: Row
    /// The number that the row must have.
    let sequence: Int

    /// The entry, once everything about the row holds.
    ///
    /// - Throws: ``VerificationFailure`` naming what does not.
    func verified() throws(VerificationFailure) -> JournalEntry {
        let body: String = row["body"]
        try expect("its number", "\(sequence)", "\(row["sequence"] as Int)")
        let leaf = JournalEntry.leaf(of: body)
        try expect("its leaf", leaf.bytes.hexadecimal, row.bytes("leaf").hexadecimal)
        let entry: JournalEntry
        do {
            entry = try JournalEntry(body: body)
        } catch {
            throw failure("its body", "readable", "\(error)")
        }
        try expect("its body's form", "canonical JSON", entry.body == body ? "canonical JSON" : "something else")
        try expect("the number in its body", "\(sequence)", "\(entry.sequence)")
        try expect("its kind", entry.fact.kind.rawValue, row["kind"])
        try expect("its time", entry.recordedAt.description, row["recorded_at"])
        let rule = PostingRule.postings(for: entry.fact)
        if entry.postings != rule {
            throw failure(
                "what it posts",
                JSONValue.array(rule.map(\.json)).canonicalText,
                JSONValue.array(entry.postings.map(\.json)).canonicalText
            )
        }
        return entry
    }

    private func expect(_ subject: String, _ expected: String, _ found: String) throws(VerificationFailure) {
        guard expected == found else { throw failure(subject, expected, found) }
    }

    private func failure(_ subject: String, _ expected: String, _ found: String) -> VerificationFailure {
        VerificationFailure(sequence: sequence, subject: subject, expected: expected, found: found)
    }
}
