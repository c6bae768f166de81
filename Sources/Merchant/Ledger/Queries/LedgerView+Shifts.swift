import GRDB
public import Timekeeping

extension LedgerView {
    /// The shift that is open, or `nil`.
    public func openShift() throws -> Shift? {
        try Row.fetchOne(database, sql: "SELECT * FROM shifts WHERE state = 'open'").map(Shift.init)
    }

    /// The shift of that number, or `nil`.
    public func shift(_ number: Int) throws -> Shift? {
        try Row.fetchOne(database, sql: "SELECT * FROM shifts WHERE number = ?", arguments: [number]).map(Shift.init)
    }

    /// The newest shift, or `nil` before the first.
    public func newestShift() throws -> Shift? {
        try Row.fetchOne(database, sql: "SELECT * FROM shifts ORDER BY number DESC LIMIT 1").map(Shift.init)
    }

    /// The shifts of a business day, the first one first.
    public func shifts(of day: BusinessDay) throws -> [Shift] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM shifts WHERE business_day = ? ORDER BY number",
            arguments: [day.description]
        ).map(Shift.init)
    }

    /// The Z report of a closed shift, or `nil`.
    public func zReport(ofShift number: Int) throws -> ShiftClosed? {
        guard let end = try shift(number)?.endSequence, case .shiftClosed(let report)? = try entry(end - 1)?.fact else {
            return nil
        }
        return report
    }
}
