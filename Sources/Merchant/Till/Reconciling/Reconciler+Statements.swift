import Foundation
import Ledger
public import StatementStore
public import Statements
import Timekeeping

extension Reconciler {
    /// Reads a statement in: all of it or, where it is refused, nothing. One that is there already changes nothing.
    ///
    /// - Parameters:
    ///   - file: what to call it.
    ///   - actor: who reads it in.
    ///   - signIn: who of the till's operators that is.
    /// - Throws: `StatementStoreError`; ``TillError/operators(_:)`` when they may not.
    public func take(
        _ reader: any StatementReader,
        file: String,
        by actor: String,
        signIn: SignIn?
    ) throws -> ImportedStatement {
        try side.ledgers[0].read { try Authority(signIn: signIn).require(.reconcile, in: $0) }
        return try store.take(reader, file: file, by: actor, at: clock.now(), calendar: calendar)
    }

    /// Reads in what the network says by itself.
    func take(_ reader: any StatementReader, file: String) throws -> ImportedStatement {
        try store.take(reader, file: file, by: Till.networkName, at: clock.now(), calendar: calendar)
    }

    /// Writes to the journal which statements were read in since this was last done.
    ///
    /// A program that only reads the ledger leaves it to the one that holds it.
    ///
    /// - Throws: `LedgerError`; `StatementStoreError`.
    public func recordStatements() throws {
        let ledger = side.ledgers[0]
        // One that was brought back from a backup may lack what it told of.
        let missing = try ledger.read { view in
            try store.imports().filter { item in
                try !(item.entry.map { try view.isTaken(statement: item.statement.summary.digest, in: $0) } ?? false)
            }
        }
        for (statement, actor, _) in missing {
            // Who is stopped between both files tells of it once more: to look for it in all of a journal takes long.
            try store.keep(entry: record(statement, by: actor), of: statement.id)
        }
    }

    private func record(_ statement: ImportedStatement, by actor: String) throws -> Int {
        let summary = statement.summary
        let taken = StatementTaken(
            digest: summary.digest,
            file: URL(filePath: statement.file).lastPathComponent,
            format: summary.format.rawValue,
            rows: summary.rows,
            days: summary.days
        )
        return try side.ledgers[0].write(actor: actor, calendar: calendar) { transaction in
            try transaction.append(.statementTaken(taken)).sequence
        }
    }
}
