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
        for (statement, actor) in try store.unrecorded() {
            let summary = statement.summary
            try side.ledgers[0].write(actor: actor, calendar: calendar) { transaction in
                // Whoever was stopped between both files has written it already.
                guard try !transaction.view.isTaken(statement: summary.digest) else { return }
                let taken = StatementTaken(
                    digest: summary.digest,
                    file: URL(filePath: statement.file).lastPathComponent,
                    format: summary.format.rawValue,
                    rows: summary.rows,
                    days: summary.days
                )
                try transaction.append(.statementTaken(taken))
            }
            try store.markRecorded(statement.id)
        }
    }
}
