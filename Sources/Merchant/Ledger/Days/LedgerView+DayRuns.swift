import GRDB
public import Timekeeping

extension LedgerView {
    /// The whole journal as runs of one business day each, in its order.
    ///
    /// An entry counts to the day of the shift in which it was recorded, otherwise to that of its own time.
    ///
    /// - Parameter calendar: tells the day of entries that do not name theirs.
    /// - Complexity: O(shifts + entries that were recorded while none was open)
    public func dayRuns(_ calendar: MerchantCalendar) throws -> [DayRun] {
        var runs: [DayRun] = []
        var next = 1
        let end = try entryCount() + 1
        let shifts = try Row.fetchAll(
            database,
            sql: "SELECT business_day, first_sequence, end_sequence FROM shifts ORDER BY number"
        )
        for shift in shifts {
            let first = try opening(ofShiftFrom: shift[1])
            try addUnshifted(next..<max(next, first), to: &runs, calendar)
            next = shift[2] ?? end
            Self.add(first..<max(first, next), of: try BusinessDay(parsing: shift[0]), to: &runs)
        }
        try addUnshifted(next..<max(next, end), to: &runs, calendar)
        return runs
    }

    // The range of a shift begins where the one before ended; what was recorded before its opening is of no shift.
    private func opening(ofShiftFrom first: Int) throws -> Int {
        let opening = try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT sequence FROM journal WHERE sequence >= ? AND kind = ? ORDER BY sequence LIMIT 1"
            ),
            arguments: [first, EntryKind.shiftOpened.rawValue]
        )
        guard let opening else { throw LedgerError.damaged("no entry after entry \(first) opens a shift") }
        return opening
    }

    private func addUnshifted(
        _ entries: Range<Int>,
        to runs: inout [DayRun],
        _ calendar: MerchantCalendar
    ) throws {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT sequence, recorded_at, json_extract(body, '$.business_day') FROM journal
                    WHERE sequence >= ? AND sequence < ?
                        AND EXISTS (SELECT 1 FROM postings WHERE postings.sequence = journal.sequence)
                    ORDER BY sequence
                    """
            ),
            arguments: [entries.lowerBound, entries.upperBound]
        )
        while let row = try rows.next() {
            let sequence: Int = row[0]
            let named = try (row[2] as String?).map { try BusinessDay(parsing: $0) }
            let day = try named ?? calendar.businessDay(at: Timestamp(parsing: row[1]))
            Self.add(sequence..<sequence + 1, of: day, to: &runs)
        }
    }

    private static func add(_ entries: Range<Int>, of day: BusinessDay, to runs: inout [DayRun]) {
        if let last = runs.last, last.day == day {
            runs[runs.count - 1].entries = last.entries.lowerBound..<entries.upperBound
        } else {
            runs.append(DayRun(day: day, entries: entries))
        }
    }
}
