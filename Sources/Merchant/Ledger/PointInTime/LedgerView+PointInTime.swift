public import ClearingProtocol
import GRDB
import TransparencyLog

extension LedgerView {
    /// The shift that was open after an entry, made again from the journal, or `nil` when none was.
    ///
    /// - Complexity: O(n) in the entries of the shift.
    public func openShift(at sequence: Int) throws -> ShiftRecount? {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT * FROM shifts WHERE first_sequence <= ? ORDER BY number DESC LIMIT 1",
            arguments: [sequence]
        )
        guard let shift = try row.map(Shift.init), let recount = try recount(shift, at: sequence), recount.shift.isOpen
        else { return nil }
        return recount
    }

    /// A closed shift made again from the journal, as it stood just before its Z was frozen and with the close itself;
    /// what came later does not count. For an open one, what it is now.
    public func recount(ofShift number: Int) throws -> ShiftRecount? {
        guard let shift = try shift(number) else { return nil }
        return try recount(shift, at: shift.endSequence.map { $0 - 1 } ?? entryCount())
    }

    /// In what a frozen Z report differs from what the journal gives, in words; none when it holds.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when an entry cannot be read.
    public func differences(ofShift number: Int) throws -> [String] {
        guard let report = try zReport(ofShift: number), let recount = try recount(ofShift: number) else { return [] }
        let former = try shift(number - 1)?.endSequence.flatMap { try entry($0 - 1) }
        let differences = recount.differences(
            from: report,
            previous: former.map { JournalEntry.leaf(of: $0.body).bytes },
            former: try grandTotals(before: recount.shift)
        )
        return try differences + counts(of: report, recount)
    }

    // What a Z says of counts and of what it carries, against the entries that say the same.
    private func counts(of report: ShiftClosed, _ recount: ShiftRecount) throws -> [String] {
        guard let details = report.details else { return [] }
        let counts = try frozenCounts(ofShift: report.number)
        let isSame =
            counts.isEmpty
            || (counts.last?.counted == report.counted && counts.last?.pieces == details.countedPieces
                && details.firstCount == (counts.count > 1 ? counts[0].counted : nil))
        let carried = try details.carried.allSatisfy { item in
            guard let attempt = item.attempt else { return true }
            return try attemptState(of: attempt, at: recount.sequence)?.rawValue == item.state
        }
        return (isSame ? [] : ["the cash counted"]) + (carried ? [] : ["the state of an order that it carried"])
    }

    /// What a Z would have beyond totals and cash, had the shift been closed where it was counted up to.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when an entry cannot be read.
    public func details(of recount: ShiftRecount) throws -> ShiftDetails {
        ShiftDetails(
            endSequence: recount.sequence + 1,
            orders: (recount.contents.orders[0], recount.contents.orders[1]),
            methods: recount.contents.methods,
            grandTotals: try grandTotals(before: recount.shift).adding(recount.figures),
            moves: recount.contents.moves,
            float: recount.contents.float,
            floatPieces: recount.contents.floatPieces
        )
    }

    /// Where an attempt stood after an entry, or `nil` when it had not begun.
    public func attemptState(of reference: AttemptReference, at sequence: Int) throws -> AttemptState? {
        var state: AttemptState?
        for entry in try entries(ofOrder: reference.order) where entry.sequence <= sequence {
            switch entry.fact {
            case .attemptCreated(let fact) where fact.reference == reference: state = .created
            case .attemptFound(let fact) where fact.reference == reference: state = .unknown
            case .attemptPresented(let fact) where fact.reference == reference: state = .presented
            case .attemptAuthorising(let fact) where fact.reference == reference: state = .authorising
            case .attemptClosed(let fact) where fact.reference == reference: state = fact.state
            case .paymentAccepted(let fact) where fact.reference == reference: state = .paid
            default: break
            }
        }
        return state
    }

    private func recount(_ shift: Shift, at sequence: Int) throws -> ShiftRecount? {
        var fold = ShiftFold(shift: shift.number, from: shift.firstSequence) { reference in
            // How an attempt is paid never changes.
            guard let attempt = try attempt(reference) else {
                throw LedgerError.damaged("attempt \(reference) is paid, which is not there")
            }
            return attempt.mode
        }
        try forEachEntry(from: shift.firstSequence, to: sequence + 1) { try fold.count($0) }
        return try fold.recount()
    }

    /// Reads the entries from one up to another, oldest first.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when a body cannot be read, and whatever `body` throws.
    func forEachEntry(from first: Int, to end: Int, _ body: (JournalEntry) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT sequence, body FROM journal WHERE sequence >= ? AND sequence < ? ORDER BY sequence",
            arguments: [first, end]
        )
        while let row = try rows.next() { try body(Self.entry(body: row[1], sequence: row[0])) }
    }
}
