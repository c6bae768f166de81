import CBareLedger

/// The loop in C.
final class BareLedger {
    private let ledger: OpaquePointer

    /// - Throws: ``FigureFailure/peer(_:)``.
    init(_ path: String) throws {
        guard let ledger = bare_ledger_open(path) else { throw FigureFailure.peer("open \(path)") }
        self.ledger = ledger
    }

    deinit {
        bare_ledger_close(ledger)
    }

    /// Writes rows.
    ///
    /// - Throws: ``FigureFailure/peer(_:)``.
    func write(_ rows: Int, perCommit: Int, bytes: Int) throws {
        guard bare_ledger_write(ledger, Int64(rows), Int64(perCommit), bytes) else {
            throw FigureFailure.peer("write \(rows) rows")
        }
    }
}
