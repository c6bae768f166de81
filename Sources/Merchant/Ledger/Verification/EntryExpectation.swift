/// What must hold of an entry of the journal.
struct EntryExpectation {
    let entry: JournalEntry
    let subject: String

    func callAsFunction(_ expected: String, _ found: String) throws(VerificationFailure) {
        try self(expected, found, expected == found)
    }

    func callAsFunction(_ expected: String, _ found: String, _ holds: Bool) throws(VerificationFailure) {
        guard holds else { throw failure(expected, found) }
    }

    func failure(_ expected: String, _ found: String) -> VerificationFailure {
        VerificationFailure(sequence: entry.sequence, subject: subject, expected: expected, found: found)
    }
}
