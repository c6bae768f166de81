import ClearingProtocol
public import Ledger
public import Money
import Timekeeping

/// Opening and closing shifts.
public struct Shifts: Sendable {
    let till: Till

    /// Opens a shift, whose business day is fixed now by the merchant's zone and cut-off.
    ///
    /// - Parameters:
    ///   - float: the cash in the drawer; none when it is `nil`.
    ///   - approval: a second person's word, where the operator may not do it alone.
    /// - Throws: ``TillError/shiftOpen(number:)``, ``TillError/currency(found:expected:)``, ``TillError/operators(_:)``,
    ///   or a sentence about the cash.
    public func open(float: Money? = nil, approval: Approval? = nil) throws(TillError) -> Shift {
        let currency = till.pairing.profile.currency
        try check(float, in: currency)
        return try till.write { transaction in
            try till.authority.require(.openShift, approval: approval, in: transaction)
            if let shift = try transaction.view.openShift() { throw TillError.shiftOpen(number: shift.number) }
            let number = (try transaction.view.newestShift()?.number ?? 0) + 1
            let day = till.calendar.businessDay(at: transaction.now)
            let opened = ShiftOpened(number: number, businessDay: day, float: float ?? .zero(currency))
            try transaction.append(.shiftOpened(opened))
            guard let shift = try transaction.view.openShift() else { throw TillError.noShift }
            return shift
        }
    }

    /// What a shift adds up to so far (an X report), or what it added up to.
    ///
    /// - Parameter number: the shift, or `nil` for the one that is open.
    /// - Throws: ``TillError/noShift`` when there is no such shift.
    public func report(_ number: Int? = nil) throws(TillError) -> ShiftReport {
        try till.read { try ShiftReport(number, in: $0) }
    }

    /// What should be in the drawer now, which whoever counts it must not know; `nil` without a shift.
    ///
    /// - Throws: ``TillError/operators(_:)`` when whoever signed in may not see it.
    public func expectedCash() throws(TillError) -> Money? {
        try till.read { view in
            try till.authority.require(.seeExpectedCash, in: view)
            return try view.openShift().map { try cash(of: $0, in: view) }
        }
    }

    /// Closes the open shift: its Z is frozen and its batch sealed, in one transaction. Nothing is sent.
    ///
    /// Attempts and refunds that wait for the network's word are asked about first.
    ///
    /// - Parameters:
    ///   - counted: the cash in the drawer, or `nil` when nobody counted.
    ///   - approval: a second person's word, where the operator may not do it alone.
    /// - Throws: ``TillError/noShift``; ``TillError/stillPayable(_:)`` when a code may still be paid;
    ///   ``TillError/unresolved(_:)`` or ``TillError/unresolvedRefunds(payments:)`` when the network's word is still
    ///   missing; ``TillError/operators(_:)``.
    public func close(counted: Money? = nil, approval: Approval? = nil) async throws(TillError) -> SealedBatch {
        let currency = till.pairing.profile.currency
        try check(counted, in: currency)
        if approval == nil { try till.operators.require(.closeShift) }
        await till.sync.resolve()
        await till.refunds.resolve()
        return try till.write { transaction in
            try till.authority.require(.closeShift, approval: approval, in: transaction)
            guard let shift = try transaction.view.openShift() else { throw TillError.noShift }
            let unresolved = try transaction.view.unresolvedAttempts()
            let payable: Set<AttemptState> = [.presented, .authorising]
            if let open = unresolved.first(where: { payable.contains($0.state) && $0.expiresAt > transaction.now }) {
                throw TillError.stillPayable(open.reference)
            }
            guard unresolved.isEmpty else { throw TillError.unresolved(unresolved.map(\.reference)) }
            // One that the network took on is delivered or fails without the till: its entry falls into a later batch.
            let refunds = try transaction.view.unresolvedRefunds().filter { $0.state != .pending }
            guard refunds.isEmpty else { throw TillError.unresolvedRefunds(payments: refunds.map(\.payment)) }
            try transaction.append(.shiftClosed(try zReport(of: shift, counted: counted, in: transaction.view)))
            return try seal(from: shift.firstSequence, in: transaction)
        }
    }

    private func check(_ cash: Money?, in currency: Currency) throws(TillError) {
        guard let cash else { return }
        guard cash.currency == currency else { throw .currency(found: cash.currency, expected: currency) }
        guard (0...JSONValue.largestInteger).contains(cash.minorUnits) else {
            throw .failed("The cash in the drawer cannot be \(cash.labelled); count it again.")
        }
    }

    private func zReport(of shift: Shift, counted: Money?, in view: LedgerView) throws -> ShiftClosed {
        let end = try view.entryCount() + 1
        return ShiftClosed(
            number: shift.number,
            previous: try view.shift(shift.number - 1)?.zHash,
            firstSequence: shift.firstSequence,
            totals: try BatchTotal.totals(of: view.batchLines(from: shift.firstSequence, to: end)),
            attempts: try view.attemptCounts(ofShift: shift.number),
            expected: try cash(of: shift, in: view),
            counted: counted
        )
    }

    // The float, and what was put in and taken out since.
    private func cash(of shift: Shift, in view: LedgerView) throws -> Money {
        let currency = shift.float.currency
        return try view.balances(of: .drawer).first { $0.currency == currency } ?? .zero(currency)
    }

    private func seal(from first: Int, in transaction: LedgerTransaction) throws -> SealedBatch {
        let end = try transaction.view.entryCount() + 1
        let number = (try transaction.view.newestBatch()?.number ?? 0) + 1
        let batch = try transaction.view.batch(number: number, from: first, to: end, sealedAt: transaction.now)
        let signed = Signed(batch, by: till.key)
        try transaction.append(
            .batchSealed(
                BatchSealed(
                    number: number,
                    firstSequence: first,
                    endSequence: end,
                    head: batch.after,
                    digest: ContentDigest.hexadecimal(of: signed.canonicalBytes),
                    signature: signed.signature
                )
            )
        )
        guard let sealed = try transaction.view.newestBatch() else { throw TillError.noShift }
        return sealed
    }
}
