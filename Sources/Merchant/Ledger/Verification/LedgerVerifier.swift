import ClearingProtocol
import GRDB
import TransparencyLog

/// Recomputes everything in a ledger from the bodies of its journal.
///
/// The journal is replayed beside the file: nothing is copied, and what is in memory does not grow with it.
struct LedgerVerifier {
    let database: Database

    /// - Parameter isRebuilding: whether all that follows from the journal is also made anew and compared row by row.
    func verify(isRebuilding: Bool) throws -> VerificationReport {
        let file = FileCheck(database: database)
        var replay: JournalReplay?
        do {
            // Rows whose types may be others, or whose pages are broken, must not be read as if they were not.
            let broken = try file.structure().map { [$0] } ?? file.layout(of: ["table"])
            guard broken.isEmpty else { return Self.unread(broken) }
            var following = try JournalReplay(database)
            replay = following
            try JournalReadAhead(database).forEach { try following.apply($0, $1) }
            try following.finish()
            if isRebuilding { following.findings.add(all: try LedgerRebuild(database: database).findings()) }
            // After the rows: whoever took a trigger out did so to change something, which is what is wanted first.
            for failure in try file.layout(of: ["trigger", "index", "view"]) { following.findings.add(failure) }
            return try following.report()
        } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) {
            let failure = VerificationFailure(
                sequence: nil,
                subject: "the file's structure",
                expected: "ok",
                found: error.message ?? "broken"
            )
            return Self.unread((replay?.findings.listed ?? []) + [failure])
        }
    }

    private static func unread(_ failures: [VerificationFailure]) -> VerificationReport {
        VerificationReport(
            entries: 0,
            payments: 0,
            batches: 0,
            checkpoints: 0,
            head: TreeHead(MerkleFrontier()),
            failures: Array(failures.prefix(VerificationFindings.most)),
            furtherFailures: max(failures.count - VerificationFindings.most, 0),
            explanations: []
        )
    }
}
