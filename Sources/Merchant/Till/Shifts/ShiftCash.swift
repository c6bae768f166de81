public import Ledger
public import Money

/// The cash of a shift: what whoever counts the drawer must not know before.
public struct ShiftCash: Sendable, Hashable {
    /// The cash at the beginning.
    public let float: Money
    /// Its notes and coins, where they were counted one by one.
    public let floatPieces: CashPieces?
    /// What was put in and taken out since; `nil` of a Z before layout 5.
    public let moves: CashMoves?
    /// What should be in the drawer.
    public let expected: Money
    /// What was counted at the end; `nil` when nobody counted, and while the shift is open.
    public let counted: Money?
    /// Its notes and coins.
    public let countedPieces: CashPieces?
    /// The count that this one replaced.
    public let firstCount: Money?
    /// Why there is a difference beyond the threshold.
    public let varianceReason: String?
    /// Who else allowed it.
    public let varianceApprover: String?

    /// What is in the drawer beyond what should be, negative when it is short; `nil` when nobody counted.
    public var variance: Money? {
        counted.map { Money(minorUnits: $0.minorUnits - expected.minorUnits, currency: expected.currency) }
    }

    /// The cash of a closed shift, as its Z has it.
    public init(_ report: ShiftClosed, of shift: Shift) {
        self.init(report.details, float: shift.float, expected: report.expected, counted: report.counted)
    }

    /// The cash of a shift, open or closed.
    init(_ details: ShiftDetails?, float: Money, expected: Money, counted: Money?) {
        self.float = float
        floatPieces = details?.floatPieces
        moves = details?.moves
        self.expected = expected
        self.counted = counted
        countedPieces = details?.countedPieces
        firstCount = details?.firstCount
        varianceReason = details?.varianceReason
        varianceApprover = details?.varianceApprover
    }
}
