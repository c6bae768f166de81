import TransparencyLog

/// An entry whose row holds by itself.
struct CheckedEntry: Sendable {
    let entry: JournalEntry
    let leaf: MerkleHash
}
