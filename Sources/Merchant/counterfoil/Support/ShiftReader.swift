import Ledger
import Till

/// Reads shifts without keeping anybody from writing.
struct ShiftReader {
    let directory: LedgerDirectory

    /// The number of the newest shift.
    func newest() throws -> Int {
        guard let shift = try Ledger.openForReading(directory).read({ try $0.newestShift() }) else {
            throw TillError.noShift
        }
        return shift.number
    }

    /// The X report as it stood after an entry of the journal.
    func report(at sequence: Int) throws -> ShiftReport {
        try Ledger.openForReading(directory).read { view throws in
            let count = try view.entryCount()
            guard (1...count).contains(sequence) else {
                throw CommandFailure(
                    status: .usage,
                    sentence: "The journal has no entry \(sequence); choose one from 1 to \(count)."
                )
            }
            return try ShiftReport(at: sequence, in: view)
        }
    }

    /// The report of a shift, or of the open one.
    func report(_ number: Int?) throws -> ShiftReport {
        try Ledger.openForReading(directory).read { try ShiftReport(number, in: $0) }
    }
}
