extension Ledger {
    /// Recomputes the ledger in a directory, in whatever state its file is; nothing in it is changed.
    ///
    /// A file that cannot be opened as a ledger is a finding, unlike with ``openForReading(_:)``.
    ///
    /// - Parameter isRebuilding: see ``verify(isRebuilding:)``.
    /// - Throws: ``LedgerError`` when there is none, when it is of an earlier or a newer program, or when the disk fails.
    public static func verify(
        _ directory: LedgerDirectory,
        isRebuilding: Bool = false
    ) throws(LedgerError) -> VerificationReport {
        do {
            return try openForReading(directory).verify(isRebuilding: isRebuilding)
        } catch {
            var findings = VerificationFindings()
            switch error {
            case .foreign(let path): findings.add(FileHeader(of: path).failure)
            case .broken(let reason), .damaged(let reason): findings.add(FileCheck.broken(reason))
            default: throw error
            }
            return VerificationReport(entries: 0, findings)
        }
    }
}
