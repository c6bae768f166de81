public import Ledger

/// What a shift adds up to.
public struct ShiftReport: Sendable, Hashable {
    /// The shift.
    public let shift: Shift
    /// Its payments, a row a currency.
    public let figures: [Figures]
    /// How many of its attempts stand in each state.
    public let attempts: [AttemptState: Int]
    /// Its frozen Z report, once it is closed.
    public let zReport: ShiftClosed?

    /// The newest entry of the journal that it counts.
    public let sequence: Int
    /// In what the frozen Z differs from what the journal gives; none while the shift is open.
    public let differences: [String]

    /// Which payments and refunds the figures are the sums of, in all currencies.
    public var scope: TakingsScope {
        TakingsScope(entries: shift.firstSequence..<max(shift.firstSequence, shift.endSequence ?? sequence + 1))
    }

    /// Reads the report of a shift.
    ///
    /// That of a closed shift is made again from the journal, as it stood when it was closed.
    ///
    /// - Parameter number: the shift, or `nil` for the one that is open.
    /// - Throws: ``TillError/noShift`` when there is no such shift.
    public init(_ number: Int?, in view: LedgerView) throws {
        guard let shift = try number.map({ try view.shift($0) }) ?? view.openShift() else { throw TillError.noShift }
        guard shift.isOpen else {
            try self.init(closed: shift, in: view)
            return
        }
        // By sequence, as the Z and the batch count: what came in after the last close and before this opening counts.
        self.init(
            shift: shift,
            figures: try view.figures(from: shift.firstSequence, to: .max),
            attempts: try view.attemptCounts(ofShift: shift.number),
            zReport: nil,
            sequence: try view.entryCount(),
            differences: []
        )
    }

    /// The X report of the shift that was open after an entry, as it was then.
    ///
    /// - Throws: ``TillError/noShift`` when no shift was open then.
    public init(at sequence: Int, in view: LedgerView) throws {
        guard let recount = try view.openShift(at: sequence) else { throw TillError.noShift }
        self.init(recount, zReport: nil, differences: [])
    }

    private init(closed shift: Shift, in view: LedgerView) throws {
        guard let recount = try view.recount(ofShift: shift.number) else { throw TillError.noShift }
        self.init(
            recount,
            zReport: try view.zReport(ofShift: shift.number),
            differences: try view.differences(ofShift: shift.number)
        )
    }

    private init(_ recount: ShiftRecount, zReport: ShiftClosed?, differences: [String]) {
        self.init(
            shift: recount.shift,
            figures: recount.figures,
            attempts: recount.attempts,
            zReport: zReport,
            sequence: recount.sequence,
            differences: differences
        )
    }

    init(
        shift: Shift,
        figures: [Figures],
        attempts: [AttemptState: Int],
        zReport: ShiftClosed?,
        sequence: Int,
        differences: [String]
    ) {
        self.shift = shift
        self.figures = figures
        self.attempts = attempts
        self.zReport = zReport
        self.sequence = sequence
        self.differences = differences
    }
}
