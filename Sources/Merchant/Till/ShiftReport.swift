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

    /// Reads the report of a shift.
    ///
    /// - Parameter number: the shift, or `nil` for the one that is open.
    /// - Throws: ``TillError/noShift`` when there is no such shift.
    public init(_ number: Int?, in view: LedgerView) throws {
        guard let shift = try number.map({ try view.shift($0) }) ?? view.openShift() else { throw TillError.noShift }
        self.shift = shift
        // By sequence, as the Z and the batch count: what came in after the last close and before this opening counts.
        figures = try view.figures(from: shift.firstSequence, to: shift.endSequence ?? Int.max)
        zReport = try view.zReport(ofShift: shift.number)
        attempts = try zReport?.attempts ?? view.attemptCounts(ofShift: shift.number)
    }
}
