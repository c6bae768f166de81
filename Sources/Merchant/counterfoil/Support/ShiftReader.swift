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

    /// The report of a shift, or of the open one.
    func report(_ number: Int?) throws -> ShiftReport {
        try Ledger.openForReading(directory).read { try ShiftReport(number, in: $0) }
    }
}
