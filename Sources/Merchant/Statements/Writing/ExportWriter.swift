/// Writes the books entry by entry, so that they need not be in memory as a whole.
///
/// Entries are handed over in the order of their business days, those of a day in the order of the journal. The same
/// entries give the same text.
public protocol ExportWriter {
    /// What stands before the entries.
    mutating func begin() -> String
    /// An entry.
    mutating func text(of entry: ExportedEntry) -> String
    /// What stands after the entries.
    mutating func end() -> String
}
