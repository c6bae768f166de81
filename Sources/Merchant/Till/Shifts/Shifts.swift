import ClearingProtocol
public import Ledger
public import Money
import Timekeeping

/// Opening and closing shifts.
public struct Shifts: Sendable {
    let till: Till

    /// The most characters of a reason.
    public static let longestReason = 64

    /// Opens a shift, whose business day is fixed now by the merchant's zone and cut-off.
    ///
    /// - Parameters:
    ///   - float: the cash in the drawer; none when it is `nil`.
    ///   - pieces: its notes and coins, where they were counted one by one.
    ///   - approval: a second person's word, where the operator may not do it alone.
    /// - Throws: ``TillError/shiftOpen(number:)``, ``TillError/currency(found:expected:)``, ``TillError/operators(_:)``,
    ///   or a sentence about the cash.
    public func open(
        float: Money? = nil,
        pieces: CashPieces? = nil,
        approval: Approval? = nil
    ) throws(TillError) -> Shift {
        let currency = till.pairing.profile.currency
        try check(float, pieces)
        return try till.write { transaction in
            try till.authority.require(.openShift, approval: approval, in: transaction)
            if let shift = try transaction.view.openShift() { throw TillError.shiftOpen(number: shift.number) }
            let number = (try transaction.view.newestShift()?.number ?? 0) + 1
            let day = till.calendar.businessDay(at: transaction.now)
            let opened = ShiftOpened(
                number: number,
                businessDay: day,
                float: float ?? pieces?.total ?? .zero(currency),
                pieces: pieces
            )
            try transaction.append(.shiftOpened(opened))
            guard let shift = try transaction.view.openShift() else { throw TillError.noShift }
            return shift
        }
    }

    /// What a shift adds up to so far (an X report), or what it added up to. Its cash is in it for whoever may know.
    ///
    /// - Parameter number: the shift, or `nil` for the one that is open.
    /// - Throws: ``TillError/noShift`` when there is no such shift.
    public func report(_ number: Int? = nil) throws(TillError) -> ShiftReport {
        try till.read { try ShiftReport(number, in: $0, sight: CashSight(of: till.signIn, in: $0)) }
    }

    /// What should be in the drawer now, which whoever counts it must not know; `nil` without a shift.
    ///
    /// - Throws: ``TillError/operators(_:)`` when whoever signed in may not see it.
    public func expectedCash() throws(TillError) -> Money? {
        try till.read { view in
            try till.authority.require(.seeExpectedCash, in: view)
            return try view.openShift().map { try Self.cash(of: $0, in: view) }
        }
    }

    /// What keeps the open shift from being closed, once the network was asked again: what must be carried, oldest first.
    ///
    /// - Throws: ``TillError/noShift``; ``TillError/stillPayable(_:)`` when a code may still be paid.
    public func unresolved() async throws(TillError) -> [ShiftCarried] {
        await till.sync.resolve()
        await till.refunds.resolve()
        return try till.read { view in
            guard try view.openShift() != nil else { throw TillError.noShift }
            return try Self.unresolved(at: till.clock.now(), in: view).carried
        }
    }

    /// Closes the open shift: its Z is frozen and its batch sealed, in one transaction. Nothing is sent.
    ///
    /// - Parameters:
    ///   - counted: the cash in the drawer, or `nil` when nobody counted.
    ///   - approval: a second person's word, where the operator may not do it alone.
    /// - Throws: what ``close(_:)`` does.
    public func close(counted: Money? = nil, approval: Approval? = nil) async throws(TillError) -> SealedBatch {
        try await close(ShiftClosing(counted: counted, approvals: approval.map { [$0] } ?? []))
    }

    func check(_ cash: Money?, _ pieces: CashPieces? = nil) throws(TillError) {
        let currency = till.pairing.profile.currency
        if let pieces {
            guard pieces.total.currency == currency else {
                throw .currency(found: pieces.total.currency, expected: currency)
            }
            guard cash == nil || cash == pieces.total else {
                throw .failed("The notes and coins do not come to the amount beside them; write one of both.")
            }
        }
        guard let cash else { return }
        guard cash.currency == currency else { throw .currency(found: cash.currency, expected: currency) }
        guard (0...JSONValue.largestInteger).contains(cash.minorUnits) else {
            throw .failed("The cash in the drawer cannot be \(cash.labelled); count it again.")
        }
    }

    static func check(reason: String) throws(TillError) {
        guard (1...longestReason).contains(reason.unicodeScalars.count),
            !reason.allSatisfy(\.isWhitespace),
            !reason.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw .shiftReason }
    }

    /// The float, and what was put in and taken out since.
    static func cash(of shift: Shift, in view: LedgerView) throws -> Money {
        let currency = shift.float.currency
        return try view.balances(of: .drawer).first { $0.currency == currency } ?? .zero(currency)
    }
}
