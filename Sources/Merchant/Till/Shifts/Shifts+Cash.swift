import ClearingProtocol
public import Ledger
public import Money

extension Shifts {
    /// Records that cash is put into the drawer, or taken out of it.
    ///
    /// How much may be taken out is not compared with what should be there, for a refusal would tell: what was not there
    /// shows as a variance at the close.
    ///
    /// - Parameters:
    ///   - reason: what for, 1 to 64 characters.
    ///   - approval: a second person's word, where the operator may not do it alone.
    /// - Throws: ``TillError/noShift``, ``TillError/counted(shift:)``, ``TillError/shiftReason``,
    ///   ``TillError/operators(_:)``, or a sentence about the cash.
    public func move(
        _ direction: CashMoved.Direction,
        _ amount: Money,
        reason: String,
        approval: Approval? = nil
    ) throws(TillError) -> ShiftMark {
        try check(amount)
        guard amount.minorUnits > 0 else { throw .nothingMoved }
        try Self.check(reason: reason)
        return try till.write { transaction in
            guard let shift = try transaction.view.openShift() else { throw TillError.noShift }
            try till.authority.require(.moveCash, approval: approval, in: transaction)
            guard try transaction.view.frozenCounts(ofShift: shift.number).isEmpty else {
                throw TillError.counted(shift: shift.number)
            }
            try transaction.append(.cashMoved(CashMoved(direction, amount, reason: reason)))
            guard let mark = try transaction.view.marks(ofShift: shift.number).last else { throw TillError.noShift }
            return mark
        }
    }

    /// Attaches to a Z that its drawer was counted once more. The Z stays as it is.
    ///
    /// - Parameters:
    ///   - number: the shift, which is closed and was counted no more than once.
    ///   - approval: a second person's word, where the operator may not do it alone.
    /// - Throws: ``TillError/noShift``, ``TillError/shiftOpen(number:)``, ``TillError/countedTwice(shift:)``,
    ///   ``TillError/shiftReason``, ``TillError/operators(_:)``.
    public func recount(
        _ number: Int,
        counted: Money,
        pieces: CashPieces? = nil,
        reason: String,
        approval: Approval? = nil
    ) throws(TillError) -> ShiftMark {
        try check(counted, pieces)
        try Self.check(reason: reason)
        return try till.write { transaction in
            let view = transaction.view
            guard let shift = try view.shift(number) else { throw TillError.noShift }
            guard let report = try view.zReport(ofShift: number) else {
                throw TillError.shiftOpen(number: shift.number)
            }
            try till.authority.require(.acceptVariance, approval: approval, in: transaction)
            let counts = try view.marks(ofShift: number).count { $0.kind == .count || $0.kind == .recount }
            guard counts < 2 else { throw TillError.countedTwice(shift: number) }
            let correction = ShiftCorrected(
                number: number,
                recounted: counted,
                replacing: report.counted ?? report.expected,
                reason: reason,
                pieces: pieces
            )
            try transaction.append(.shiftCorrected(correction))
            guard let mark = try view.marks(ofShift: number).last else { throw TillError.noShift }
            return mark
        }
    }
}
