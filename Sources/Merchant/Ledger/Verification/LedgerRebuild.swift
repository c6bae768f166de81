import FoundationEssentials
import GRDB

/// Makes everything that follows from the journal anew, in a database of its own, and holds the two row by row.
///
/// It shares nothing with ``JournalReplay`` but the rule by which rows follow: the one checks the other.
struct LedgerRebuild {
    let database: Database

    /// Every row that is not in both.
    ///
    /// - Throws: ``LedgerError/unwritable(path:reason:)`` when the scratch file cannot be made.
    func findings() throws -> VerificationFindings {
        let directory = FileManager.default.temporaryDirectory.path + "/counterfoil-rebuild-\(UUID().uuidString)"
        do {
            try FileManager.default.createDirectory(
                atPath: directory,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw LedgerError.unwritable(path: directory, reason: "the directory for the rebuilt ledger cannot be made")
        }
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let scratch = try DatabaseQueue(path: directory + "/rebuilt.sqlite")
        // What is thrown away afterwards need not survive a power cut.
        try scratch.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        try LedgerSchema.bringUp(scratch)
        var findings = try findings(with: scratch)
        if let fault = try SearchCopyCheck(database: database, path: directory + "/search.sqlite").fault() {
            findings.add(ComparingProjectionStore.search(fault))
        }
        return findings
    }

    private func findings(with scratch: DatabaseQueue) throws -> VerificationFindings {
        var findings = VerificationFindings()
        do {
            try scratch.write { try replay(into: $0) }
        } catch let failure as VerificationFailure {
            findings.add(failure)
            return findings
        }
        try scratch.read { rebuilt in
            for table in ["postings", "tree", "tree_edge", "projections", SearchIndex.waiting] + ProjectedTables.names {
                try compare(table, with: rebuilt, &findings)
            }
        }
        return findings
    }

    private func replay(into scratch: Database) throws {
        let writer = JournalWriter(scratch)
        let rows = try Row.fetchCursor(database, sql: "SELECT sequence, body FROM journal ORDER BY sequence")
        while let row = try rows.next() {
            let (sequence, body): (Int, String) = (row[0], row[1])
            do {
                let entry = try LedgerView.entry(body: body, sequence: sequence)
                try writer.write(entry, body: body, leaf: JournalEntry.leaf(of: body))
                // At once, so that what the database refuses is told of the entry that asked for it.
                try writer.writeWhatFollows()
            } catch {
                throw VerificationFailure(
                    sequence: sequence,
                    subject: "what it records",
                    expected: "possible after the entries before it",
                    found: (error as? DatabaseError)?.message ?? "\(error)"
                )
            }
        }
    }

    private func compare(_ table: String, with rebuilt: Database, _ findings: inout VerificationFindings) throws {
        let keys = try database.primaryKey(table).columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
        let sql = "SELECT * FROM \(table.quotedDatabaseIdentifier) ORDER BY \(keys)"
        let expected = try Row.fetchCursor(rebuilt, sql: sql)
        let found = try Row.fetchCursor(database, sql: sql)
        while true {
            let (should, does) = (try expected.next(), try found.next())
            if should == nil, does == nil { return }
            guard should == does else {
                findings.add(Self.failure(table, expected: should, found: does))
                // A row too many or too few shifts all that follow.
                return
            }
        }
    }

    private static func failure(_ table: String, expected: Row?, found: Row?) -> VerificationFailure {
        VerificationFailure(
            sequence: [expected, found].compactMap { $0?["sequence"] as Int? }.min(),
            subject: "a rebuilt row of \(table)",
            expected: text(expected),
            found: text(found)
        )
    }

    private static func text(_ row: Row?) -> String {
        row.map { $0.map { column, value in "\(column) \(value.shown)" }.joined(separator: ", ") } ?? "absent"
    }
}
