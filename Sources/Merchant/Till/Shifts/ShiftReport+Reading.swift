import ClearingProtocol
public import Ledger
import Money

extension ShiftReport {
    /// Reads the report of a shift.
    ///
    /// That of a closed shift is made again from the journal, as it stood when it was closed.
    ///
    /// - Parameters:
    ///   - number: the shift, or `nil` for the one that is open.
    ///   - sight: whether its cash may be known; `nil` for what nobody in particular may.
    /// - Throws: ``TillError/noShift`` when there is no such shift.
    public init(_ number: Int?, in view: LedgerView, sight: CashSight? = nil) throws {
        guard let shift = try number.map({ try view.shift($0) }) ?? view.openShift() else { throw TillError.noShift }
        let sees = try (sight ?? CashSight(of: nil, in: view)).sees(shift)
        guard shift.isOpen else {
            try self.init(closed: shift, sees: sees, in: view)
            return
        }
        let sequence = try view.entryCount()
        let details = try view.details(of: shift, end: sequence + 1)
        // By sequence, as the Z and the batch count: what came in after the last close and before this opening counts.
        self.init(
            shift: shift,
            figures: try view.figures(from: shift.firstSequence, to: .max),
            attempts: try view.attemptCounts(ofShift: shift.number),
            zReport: nil,
            contents: ShiftContents(details),
            cash: sees ? try Self.cash(of: shift, details, in: view) : nil,
            marks: try view.marks(ofShift: shift.number),
            sequence: sequence,
            differences: []
        )
    }

    /// The X report of the shift that was open after an entry, as it was then.
    ///
    /// - Parameter sight: whether its cash may be known; `nil` for what nobody in particular may.
    /// - Throws: ``TillError/noShift`` when no shift was open then.
    public init(at sequence: Int, in view: LedgerView, sight: CashSight? = nil) throws {
        guard let recount = try view.openShift(at: sequence) else { throw TillError.noShift }
        let details = try view.details(of: recount)
        let sees = try (sight ?? CashSight(of: nil, in: view)).sees(recount.shift)
        self.init(
            shift: recount.shift,
            figures: recount.figures,
            attempts: recount.attempts,
            zReport: nil,
            contents: ShiftContents(details),
            cash: sees
                ? ShiftCash(details, float: recount.shift.float, expected: recount.expected, counted: nil) : nil,
            marks: try view.marks(ofShift: recount.shift.number, before: sequence + 1),
            sequence: recount.sequence,
            differences: []
        )
    }

    private init(closed shift: Shift, sees: Bool, in view: LedgerView) throws {
        guard let recount = try view.recount(ofShift: shift.number),
            let zReport = try view.zReport(ofShift: shift.number)
        else { throw TillError.noShift }
        self.init(
            shift: recount.shift,
            figures: recount.figures,
            attempts: recount.attempts,
            zReport: zReport,
            contents: zReport.details.map(ShiftContents.init),
            cash: sees ? ShiftCash(zReport, of: shift) : nil,
            marks: try view.marks(ofShift: shift.number),
            resolved: try Self.states(of: zReport.details?.carried ?? [], in: view),
            sequence: recount.sequence,
            differences: try view.differences(ofShift: shift.number)
        )
    }

    private static func cash(of shift: Shift, _ details: ShiftDetails, in view: LedgerView) throws -> ShiftCash {
        let currency = shift.float.currency
        let expected = try view.balances(of: .drawer).first { $0.currency == currency } ?? .zero(currency)
        return ShiftCash(details, float: shift.float, expected: expected, counted: nil)
    }

    private static func states(of carried: [ShiftCarried], in view: LedgerView) throws -> [String: String] {
        var states: [String: String] = [:]
        for item in carried {
            if let reference = item.attempt {
                states[item.name] = try view.attempt(reference).flatMap { $0.isUnresolved ? nil : $0.state.rawValue }
            } else if let key = item.refund {
                states[item.name] = try view.refund(key).flatMap { $0.isUnresolved ? nil : $0.state.rawValue }
            }
        }
        return states
    }
}
