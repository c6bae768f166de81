import ClearingProtocol
import GRDB
import TransparencyLog

/// Recomputes everything in a ledger from the bodies of its journal.
///
/// The journal is replayed beside the file: nothing is copied, and what is in memory does not grow with it. What can be
/// told without the journal is checked by a second connection meanwhile.
struct LedgerVerifier {
    private let database: Database
    // Sees what `database` sees; `nil` when one has to do everything.
    private let twin: TwinConnection?

    private init(database: Database, twin: TwinConnection?) {
        self.database = database
        self.twin = twin
    }

    /// Recomputes a ledger as it stands at one instant.
    ///
    /// - Parameter isRebuilding: whether all that follows from the journal is also made anew and compared row by row.
    /// - Throws: what the disk, the memory or another program is to blame for; what stands in the file is a finding.
    static func verify(_ reader: any DatabaseReader, isRebuilding: Bool = false) throws -> VerificationReport {
        guard let pool = reader as? DatabasePool else {
            return try reader.read { try LedgerVerifier(database: $0, twin: nil).verify(isRebuilding) }
        }
        // Without a transaction, since the twin begins one first.
        return try pool.unsafeRead { database in
            let twin = try TwinConnection.begin(beside: database, of: pool)
            defer {
                twin?.end()
                try? database.rollback()
            }
            return try LedgerVerifier(database: database, twin: twin).verify(isRebuilding)
        }
    }

    /// Recomputes a ledger as it stands in the transaction that is open.
    static func verify(_ database: Database, isRebuilding: Bool) throws -> VerificationReport {
        try LedgerVerifier(database: database, twin: nil).verify(isRebuilding)
    }

    private func verify(_ isRebuilding: Bool) throws -> VerificationReport {
        let structure = beside { try FileCheck.structure(of: $0) }
        // Rows whose types may be others, or whose pages are broken, must not be read as if they were not. An index
        // that does not fit its table keeps nobody from reading the table.
        if let broken = try FileCheck.pages(of: database) { return try scanned([broken]) }
        do {
            let file = try FileCheck(database: database)
            let tables = try file.layout(of: ["table"])
            guard !tables.contains(where: { $0.expected != "absent" }) else { return try scanned(tables) }
            let known = try tables + file.declarations()
            return try replayed(file, known, structure, isRebuilding)
        } catch let error as DatabaseError where error.isOfTheFile {
            return try scanned([FileCheck.broken(error.message ?? "not readable")])
        }
    }

    private func replayed(
        _ file: FileCheck,
        _ known: [VerificationFailure],
        _ structure: () throws -> VerificationFailure?,
        _ isRebuilding: Bool
    ) throws -> VerificationReport {
        let search = beside { try SearchContent(of: $0) }
        let texts = beside { try TextCheck($0).failures() }
        var replay = try JournalReplay(database)
        do {
            try JournalReadAhead(database).forEach { try replay.apply($0, $1) }
            try replay.finish(search: search)
            if isRebuilding { replay.findings.add(all: try LedgerRebuild(database: database).findings()) }
        } catch let error as DatabaseError where error.isOfTheFile {
            replay.findings.add(FileCheck.broken(error.message ?? "not readable"))
        }
        // After the rows: whoever took a trigger out did so to change something, which is what is wanted first.
        let others =
            try known + texts() + [structure()].compactMap(\.self) + file.layout(of: ["trigger", "index", "view"])
        for failure in others { replay.findings.add(failure) }
        return try replay.report()
    }

    // What is checked by the twin from now on, or else when it is asked for.
    private func beside<Value: Sendable>(
        _ check: @escaping @Sendable (Database) throws -> Value
    ) -> () throws -> Value {
        guard let result = twin?.start(check) else { return { [database] in try check(database) } }
        return { try result.value() }
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
