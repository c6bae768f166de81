import ClearingProtocol
public import Ledger

/// What a shift adds up to.
///
/// What tells the cash that should be in the drawer is in it only for whoever may know: see ``CashSight``.
public struct ShiftReport: Sendable, Hashable {
    /// The shift; without the cash at its beginning where that may not be known.
    public let shift: Shift
    /// Its payments, a row a currency.
    public let figures: [Figures]
    /// How many of its attempts stand in each state.
    public let attempts: [AttemptState: Int]
    /// Its frozen Z report, once it is closed; `nil` too where its cash may not be known.
    public let zReport: ShiftClosed?
    /// What else everybody may know of it; `nil` of a Z before layout 5.
    public let contents: ShiftContents?
    /// Its cash; `nil` where that may not be known.
    public let cash: ShiftCash?
    /// What happened in it, and what was attached to its Z, in the order of the journal.
    public let marks: [ShiftMark]
    /// The leaf of the Z before; `nil` of the first, and while the shift is open.
    public let previous: [UInt8]?
    /// Where what it carried stands by now, by name; what is not known yet is left out.
    public let resolved: [String: String]

    /// The newest entry of the journal that it counts.
    public let sequence: Int
    /// In what the frozen Z differs from what the journal gives; none while the shift is open.
    public let differences: [String]

    /// Which payments and refunds the figures are the sums of, in all currencies.
    public var scope: TakingsScope {
        TakingsScope(entries: shift.firstSequence..<max(shift.firstSequence, shift.endSequence ?? sequence + 1))
    }

    /// What came after the Z, which stays as it is.
    public var corrections: [ShiftMark] { marks.filter { ShiftMark.Kind.corrections.contains($0.kind) } }

    /// How often the report was printed: the X of an open shift, the Z of a closed one.
    public var prints: Int {
        let kind: ShiftMark.Kind = shift.isOpen ? .xPrint : .zPrint
        return marks.count { $0.kind == kind }
    }

    init(
        shift: Shift,
        figures: [Figures],
        attempts: [AttemptState: Int],
        zReport: ShiftClosed?,
        contents: ShiftContents? = nil,
        cash: ShiftCash? = nil,
        marks: [ShiftMark] = [],
        resolved: [String: String] = [:],
        sequence: Int,
        differences: [String]
    ) {
        self.shift = cash == nil ? shift.withoutCash : shift
        self.figures = figures
        self.attempts = attempts
        self.zReport = cash == nil ? nil : zReport
        previous = zReport?.previous
        self.contents = contents
        self.cash = cash
        self.marks = marks.map { mark in
            let isHidden = cash == nil && ShiftMark.Kind.ofCash.contains(mark.kind)
            return isHidden ? ShiftMark(withoutAmount: mark) : mark
        }
        self.resolved = resolved
        self.sequence = sequence
        self.differences = differences
    }
}
