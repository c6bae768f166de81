import Ledger
import Till

/// Reads shifts without keeping anybody from writing.
struct ShiftReader {
    let directory: LedgerDirectory

    private static let program = "counterfoil shift show"

    /// The number of a shift that there is: of the newest without one.
    func existing(_ number: Int?) throws -> Int {
        try Ledger.openForReading(directory).read { view throws in
            if let number { return try shift(number, in: view).number }
            guard let newest = try view.newestShift() else { throw TillError.noShift }
            return newest.number
        }
    }

    /// The X report as it stood after an entry of the journal.
    func report(at sequence: Int, by authority: OperatorOptions) throws -> ShiftReport {
        let (ledger, signIn) = try authority.read(directory, program: Self.program)
        return try ledger.read { view throws in
            try PointOption.check(sequence, in: view)
            do {
                return try ShiftReport(at: sequence, in: view, sight: CashSight(of: signIn, in: view))
            } catch TillError.noShift {
                throw CommandFailure(
                    status: .no,
                    sentence:
                        "No shift was open after entry \(sequence); choose an entry of a shift, or leave out --at."
                )
            }
        }
    }

    /// The report of a shift, or of the open one.
    func report(_ number: Int?, by authority: OperatorOptions) throws -> ShiftReport {
        let (ledger, signIn) = try authority.read(directory, program: Self.program)
        return try ledger.read { view throws in
            try ShiftReport(number, in: view, sight: CashSight(of: signIn, in: view))
        }
    }

    /// The batch that a shift was sealed in: the very bytes that are sent, or were.
    func batch(ofShift number: Int) throws -> [UInt8] {
        try Ledger.openForReading(directory).read { view throws in
            guard let batch = try view.batch(ofShift: number) else {
                throw CommandFailure(
                    status: .no,
                    sentence: "Shift \(number) has no batch yet; it is sealed when the shift closes."
                )
            }
            return try view.bytes(of: batch)
        }
    }

    private func shift(_ number: Int, in view: LedgerView) throws -> Shift {
        if let shift = try view.shift(number) { return shift }
        let newest = try view.newestShift()?.number
        throw CommandFailure(
            status: .no,
            sentence: "There is no shift \(number); "
                + (newest.map { "the newest is \($0)." } ?? "open the first with `counterfoil shift open`.")
        )
    }
}
