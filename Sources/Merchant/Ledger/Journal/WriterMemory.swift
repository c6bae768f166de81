import TransparencyLog

/// What a writer knew of the ledger when its transaction ended: the next one need not read it again, as long as the
/// journal is no longer than it was then.
struct WriterMemory: Sendable {
    /// The edge of the journal's tree.
    let frontier: MerkleFrontier
    /// Rows of the projected tables, by the table's type.
    let rows: [ObjectIdentifier: any Sendable]
}
