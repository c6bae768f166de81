import ClearingProtocol
public import Ledger
import Money
import Timekeeping

extension Shifts {
    /// Closes the open shift: its Z is frozen and its batch sealed, in one transaction. Nothing is sent.
    ///
    /// Attempts and refunds that wait for the network's word are asked about first; what is still not known refuses the
    /// close, unless it is carried with a reason. A count that is compared is frozen, whatever becomes of the close: it
    /// can be made once more, and no error tells by how much it differs, or which way.
    ///
    /// - Throws: ``TillError/noShift``; ``TillError/stillPayable(_:)`` when a code may still be paid;
    ///   ``TillError/unresolved(_:)`` or ``TillError/unresolvedRefunds(payments:)`` when the network's word is still
    ///   missing; ``TillError/variance(threshold:isCounted:mayRecount:mayAllow:)``; ``TillError/countedTwice(shift:)``;
    ///   ``TillError/operators(_:)``.
    public func close(_ closing: ShiftClosing) async throws(TillError) -> SealedBatch {
        try check(closing.counted, closing.pieces)
        for reason in [closing.varianceReason, closing.carryReason].compactMap(\.self) {
            try Self.check(reason: reason)
        }
        let threshold = try till.varianceThreshold()
        if closing.approval(of: .closeShift) == nil { try till.operators.require(.closeShift) }
        await till.sync.resolve()
        await till.refunds.resolve()
        let outcome = try till.write { transaction throws -> Result<SealedBatch, TillError> in
            try till.authority
                .require(.closeShift, approval: closing.approval(of: .closeShift), in: transaction)
            guard let shift = try transaction.view.openShift() else { throw TillError.noShift }
            let carried = try carry(closing, in: transaction)
            let counts = try count(closing, of: shift, in: transaction)
            let expected = try Self.cash(of: shift, in: transaction.view)
            let approver: String?
            do throws(TillError) {
                approver = try allow(closing, counts.last?.counted, expected, threshold, of: shift, in: transaction)
            } catch {
                // The count stays frozen, so that nobody finds out by trying what should be there.
                return .failure(error)
            }
            var details = try transaction.view.details(of: shift, end: transaction.view.entryCount() + 2)
            details.countedPieces = counts.last?.pieces
            details.firstCount = counts.count > 1 ? counts[0].counted : nil
            details.varianceReason = closing.varianceReason
            details.varianceApprover = approver
            details.carried = carried
            details.carryReason = carried.isEmpty ? nil : closing.carryReason
            let report = try zReport(of: shift, counts.last?.counted, expected, details, in: transaction.view)
            try transaction.append(.shiftClosed(report))
            return .success(try seal(from: shift.firstSequence, in: transaction))
        }
        return try outcome.get()
    }

    /// What is not known yet, and which of it must be carried; pending refunds are delivered or fail without the till.
    static func unresolved(
        at now: Timestamp,
        in view: LedgerView
    ) throws -> (attempts: [Attempt], refunds: [Refund], carried: [ShiftCarried]) {
        let attempts = try view.unresolvedAttempts()
        let payable: Set<AttemptState> = [.presented, .authorising]
        if let open = attempts.first(where: { payable.contains($0.state) && $0.expiresAt > now }) {
            throw TillError.stillPayable(open.reference)
        }
        let refunds = try view.unresolvedRefunds()
        let carried = attempts.map { ShiftCarried($0) } + refunds.map { ShiftCarried($0) }
        return (attempts, refunds.filter { $0.state != .pending }, carried)
    }

    private func carry(_ closing: ShiftClosing, in transaction: LedgerTransaction) throws -> [ShiftCarried] {
        let (attempts, refunds, carried) = try Self.unresolved(at: transaction.now, in: transaction.view)
        guard !attempts.isEmpty || !refunds.isEmpty else { return carried }
        guard closing.carryReason != nil else {
            guard attempts.isEmpty else { throw TillError.unresolved(attempts.map(\.reference)) }
            throw TillError.unresolvedRefunds(payments: refunds.map(\.payment))
        }
        try till.authority
            .require(.carryUnresolved, approval: closing.approval(of: .carryUnresolved), in: transaction)
        return carried
    }

    /// Freezes a count, unless it is the one that is frozen already.
    private func count(
        _ closing: ShiftClosing,
        of shift: Shift,
        in transaction: LedgerTransaction
    ) throws -> [CashCounted] {
        let frozen = try transaction.view.frozenCounts(ofShift: shift.number)
        guard let counted = closing.counted ?? closing.pieces?.total else { return frozen }
        if let last = frozen.last, last.counted == counted, closing.pieces == nil || last.pieces == closing.pieces {
            return frozen
        }
        guard frozen.count < 2 else { throw TillError.countedTwice(shift: shift.number) }
        let count = CashCounted(
            number: shift.number,
            ordinal: frozen.count + 1,
            counted: counted,
            pieces: closing.pieces
        )
        try transaction.append(.cashCounted(count))
        return frozen + [count]
    }

    /// Nothing when the difference is within the threshold, or somebody else allowed it, whose name is answered.
    private func allow(
        _ closing: ShiftClosing,
        _ counted: Money?,
        _ expected: Money,
        _ threshold: Money,
        of shift: Shift,
        in transaction: LedgerTransaction
    ) throws(TillError) -> String? {
        if let counted {
            let difference = counted.minorUnits.subtractingReportingOverflow(expected.minorUnits)
            guard difference.overflow || difference.partialValue.magnitude > UInt64(threshold.minorUnits) else {
                return nil
            }
        } else {
            // Nobody counted: where the till has operators and the drawer had cash, that is no way round the count.
            guard try isCashKept(shift, in: transaction) else { return nil }
        }
        do {
            let others = try till.authority.names(allowing: .acceptVariance, openedBy: shift.openedBy, in: transaction)
            let isSecond = try till.authority.person(in: transaction.view) != nil
            let approval = closing.approval(of: .acceptVariance)
            guard closing.varianceReason != nil, !isSecond || approval != nil else {
                let frozen = try transaction.view.frozenCounts(ofShift: shift.number).count
                throw TillError.variance(
                    threshold: threshold,
                    isCounted: counted != nil,
                    mayRecount: frozen < 2,
                    mayAllow: isSecond ? others : nil
                )
            }
            guard isSecond, let approval else { return nil }
            return try till.authority.allowVariance(approval, of: shift, others, in: transaction)
        } catch {
            throw TillError(error)
        }
    }

    private func isCashKept(_ shift: Shift, in transaction: LedgerTransaction) throws(TillError) -> Bool {
        do {
            guard try transaction.view.hasOperators() else { return false }
            let moved = try transaction.view.marks(ofShift: shift.number)
                .contains { $0.kind == .payIn || $0.kind == .payOut }
            return moved || !shift.float.isZero
        } catch {
            throw TillError(error)
        }
    }

    private func zReport(
        of shift: Shift,
        _ counted: Money?,
        _ expected: Money,
        _ details: ShiftDetails,
        in view: LedgerView
    ) throws -> ShiftClosed {
        ShiftClosed(
            number: shift.number,
            previous: try view.shift(shift.number - 1)?.zHash,
            firstSequence: shift.firstSequence,
            totals: try BatchTotal.totals(of: view.batchLines(from: shift.firstSequence, to: view.entryCount() + 1)),
            attempts: try view.attemptCounts(ofShift: shift.number),
            expected: expected,
            counted: counted,
            details: details
        )
    }

    private func seal(from first: Int, in transaction: LedgerTransaction) throws -> SealedBatch {
        let end = try transaction.view.entryCount() + 1
        let number = (try transaction.view.newestBatch()?.number ?? 0) + 1
        let carried = try transaction.view.linesToCarry()
        let batch = try transaction.view.batch(
            number: number,
            from: first,
            to: end,
            sealedAt: transaction.now,
            carried: carried
        )
        let signed = Signed(batch, by: till.key)
        try transaction.append(
            .batchSealed(
                BatchSealed(
                    number: number,
                    firstSequence: first,
                    endSequence: end,
                    head: batch.after,
                    digest: ContentDigest.hexadecimal(of: signed.canonicalBytes),
                    signature: signed.signature,
                    carried: carried
                )
            )
        )
        guard let sealed = try transaction.view.newestBatch() else { throw TillError.noShift }
        return sealed
    }
}
