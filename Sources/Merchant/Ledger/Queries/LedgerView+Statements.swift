extension LedgerView {
    /// Whether an entry tells that a statement was read in.
    ///
    /// - Parameter digest: the SHA-256 of its file, in hexadecimal.
    public func isTaken(statement digest: String, in sequence: Int) throws -> Bool {
        guard case .statementTaken(let taken) = try entry(sequence)?.fact else { return false }
        return taken.digest == digest
    }
}
