import ClearingProtocol
import GRDB
import TransparencyLog

/// Recomputes everything in a ledger from the bodies of its journal.
///
/// The journal is replayed beside the file: nothing is copied, and what is in memory does not grow with it.
struct LedgerVerifier {
    let database: Database

    /// - Parameter isRebuilding: whether all that follows from the journal is also made anew and compared row by row.
    /// - Throws: what the disk, the memory or another program is to blame for; what stands in the file is a finding.
    func verify(isRebuilding: Bool) throws -> VerificationReport {
        let file = try FileCheck(database: database)
        let structure = try file.structure()
        // Rows whose types may be others, or whose pages are broken, must not be read as if they were not. An index
        // that does not fit its table keeps nobody from reading the table.
        if structure != nil, let broken = try file.pages() { return try scanned([broken]) }
        do {
            let tables = try file.layout(of: ["table"])
            guard !tables.contains(where: { $0.expected != "absent" }) else { return try scanned(tables) }
            let known = try tables + file.declarations() + [structure].compactMap(\.self)
            return try replayed(file, known, isRebuilding)
        } catch let error as DatabaseError where error.isOfTheFile {
            return try scanned([FileCheck.broken(error.message ?? "not readable")])
        }
    }

    private func replayed(
        _ file: FileCheck,
        _ known: [VerificationFailure],
        _ isRebuilding: Bool
    ) throws -> VerificationReport {
        var replay = try JournalReplay(database)
        do {
            try JournalReadAhead(database).forEach { try replay.apply($0, $1) }
            try replay.finish()
            if isRebuilding { replay.findings.add(all: try LedgerRebuild(database: database).findings()) }
        } catch let error as DatabaseError where error.isOfTheFile {
            replay.findings.add(FileCheck.broken(error.message ?? "not readable"))
        }
        // After the rows: whoever took a trigger out did so to change something, which is what is wanted first.
        for failure in try known + file.layout(of: ["trigger", "index", "view"]) { replay.findings.add(failure) }
        return try replay.report()
    }

    private func scanned(_ known: [VerificationFailure]) throws -> VerificationReport {
        let scan = try JournalScan(database)
        var findings = scan.findings
        for failure in known { findings.add(failure) }
        return VerificationReport(entries: scan.entries, findings)
    }
}

extension VerificationReport {
    /// A report on a file of which nothing but its entries can be told.
    init(entries: Int, _ findings: VerificationFindings) {
        self.init(
            entries: entries,
            payments: 0,
            batches: 0,
            checkpoints: 0,
            head: TreeHead(MerkleFrontier()),
            failures: findings.byEntry,
            furtherFailures: findings.further,
            explanations: []
        )
    }
}
