import ClearingProtocol
import FoundationEssentials
import GRDB
import TransparencyLog

/// Recomputes everything in a ledger from the bodies of its journal.
struct LedgerVerifier {
    let database: Database

    func verify() throws -> VerificationReport {
        // The journal is replayed into a ledger of its own, in memory; then the two must be equal.
        let scratch = try DatabaseQueue()
        try LedgerSchema.bringUp(scratch)
        var progress = Progress()
        do {
            try checkFile()
            try scratch.write { try replay(into: $0, &progress) }
            try scratch.read { try compare(with: $0) }
            return progress.report(failure: nil)
        } catch let failure as VerificationFailure {
            return progress.report(failure: failure)
        }
    }

    private struct Progress {
        var frontier = MerkleFrontier()
        var payments = 0
        var batches = 0

        func report(failure: VerificationFailure?) -> VerificationReport {
            let head = TreeHead(size: frontier.size, root: frontier.root.bytes)
            return VerificationReport(
                entries: frontier.size,
                payments: payments,
                batches: batches,
                head: head,
                failure: failure
            )
        }
    }

    private func checkFile() throws {
        let verdict = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? ""
        guard verdict == "ok" else {
            throw VerificationFailure(sequence: nil, subject: "the file's structure", expected: "ok", found: verdict)
        }
    }

    private func replay(into scratch: Database, _ progress: inout Progress) throws {
        let rows = try Row.fetchCursor(database, sql: "SELECT * FROM journal ORDER BY sequence")
        while let row = try rows.next() {
            let sequence = progress.frontier.size + 1
            let entry = try JournalRowCheck(row: row, sequence: sequence).verified()
            let body: String = row["body"]
            let leaf = JournalEntry.leaf(of: body)
            progress.frontier.append(leaf)
            switch entry.fact {
            case .paymentAccepted: progress.payments += 1
            case .batchSealed(let batch):
                progress.batches += 1
                try check(batch, of: entry, in: LedgerView(scratch))
            default: break
            }
            try naming(entry) {
                try JournalWriter(scratch).write(entry, body: body, leaf: leaf)
            }
        }
    }

    private func naming(_ entry: JournalEntry, _ write: () throws -> Void) throws {
        do {
            try write()
        } catch {
            throw VerificationFailure(
                sequence: entry.sequence,
                subject: "what it records",
                expected: "possible after the entries before it",
                found: (error as? DatabaseError)?.message ?? "\(error)"
            )
        }
    }

    // The batch is made again from the replayed journal, as it stood when the terminal signed it.
    private func check(_ sealed: BatchSealed, of entry: JournalEntry, in replayed: LedgerView) throws {
        let batch: Batch
        let key: VerifyingKey
        do {
            guard let pairing = try replayed.pairing() else { throw LedgerError.damaged("no terminal is paired") }
            key = pairing.pairing.terminalKey
            batch = try replayed.batch(
                number: sealed.number,
                from: sealed.firstSequence,
                to: sealed.endSequence,
                sealedAt: entry.recordedAt
            )
        } catch {
            throw failure(of: sealed, entry, expected: "one that follows from the journal", found: "\(error)")
        }
        guard batch.after == sealed.head else {
            throw failure(
                of: sealed,
                entry,
                expected: "over the tree head \(batch.after.root.hexadecimal)",
                found: "over \(sealed.head.root.hexadecimal)"
            )
        }
        let signed = Signed(batch, keyIdentifier: key.identifier, signature: sealed.signature)
        guard (try? signed.opened(with: key)) != nil,
            ContentDigest.hexadecimal(of: signed.canonicalBytes) == sealed.digest
        else { throw failure(of: sealed, entry, expected: "the one that the terminal signed", found: "another one") }
    }

    private func failure(
        of sealed: BatchSealed,
        _ entry: JournalEntry,
        expected: String,
        found: String
    ) -> VerificationFailure {
        VerificationFailure(
            sequence: entry.sequence,
            subject: "batch \(sealed.number)",
            expected: expected,
            found: found
        )
    }

    private func compare(with scratch: Database) throws {
        try compareLayout(of: ["table"], with: scratch)
        for table in ["postings", "tree", "tree_edge", "projections"] + ProjectedTables.names {
            try compareRows(of: table, with: scratch)
        }
        // After the rows: whoever took a trigger out did so to change something, and that is what is wanted first.
        try compareLayout(of: ["trigger", "index", "view"], with: scratch)
    }

    // A trigger that was taken out would let the next change through unseen.
    private func compareLayout(of kinds: [String], with scratch: Database) throws {
        let list = kinds.map { "'\($0)'" }.joined(separator: ", ")
        let sql = "SELECT name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' AND type IN (\(list))"
        let expected = try Row.fetchAll(scratch, sql: sql)
        let found = try Row.fetchAll(database, sql: sql)
        let names = Set((expected + found).map { $0["name"] as String }).sorted()
        for name in names {
            let should = expected.first { $0["name"] == name }?["sql"] as String?
            let does = found.first { $0["name"] == name }?["sql"] as String?
            guard should == does else {
                throw VerificationFailure(
                    sequence: nil,
                    subject: "the layout of \(name)",
                    expected: should == nil ? "absent" : "as it was laid down",
                    found: does == nil ? "absent" : "another"
                )
            }
        }
    }

    private func compareRows(of table: String, with scratch: Database) throws {
        let keys = try database.primaryKey(table).columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let sql = "SELECT * FROM \"\(table)\" ORDER BY \(keys)"
        let expected = try Row.fetchCursor(scratch, sql: sql)
        let found = try Row.fetchCursor(database, sql: sql)
        while true {
            let (should, does) = (try expected.next(), try found.next())
            if should == nil, does == nil { return }
            guard should == does else {
                throw VerificationFailure(
                    sequence: [should, does].compactMap { $0?["sequence"] as Int? }.min(),
                    subject: "a row of \(table)",
                    expected: Self.text(should),
                    found: Self.text(does)
                )
            }
        }
    }

    private static func text(_ row: Row?) -> String {
        guard let row else { return "absent" }
        return row.map { column, value in
            "\(column) \(Data.fromDatabaseValue(value).flatMap { value.storage.isBlob ? [UInt8]($0).hexadecimal : nil } ?? value.description)"
        }.joined(separator: ", ")
    }
}

extension DatabaseValue.Storage {
    fileprivate var isBlob: Bool { if case .blob = self { true } else { false } }
}
