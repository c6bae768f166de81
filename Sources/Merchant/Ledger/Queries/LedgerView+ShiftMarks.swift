import ClearingProtocol
import GRDB
import Money

extension LedgerView {
    /// What happened in a shift and what was attached to its Z, in the order of the journal.
    ///
    /// - Parameter end: only what stands before this entry, or `nil` for all.
    public func marks(ofShift number: Int, before end: Int? = nil) throws -> [ShiftMark] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM shift_marks WHERE shift = ? AND sequence < ? ORDER BY sequence",
            arguments: [number, end ?? .max]
        ).map(ShiftMark.init)
    }

    /// The newest count of a shift's drawer that is frozen, or `nil` while nobody counted it.
    public func frozenCounts(ofShift number: Int) throws -> [CashCounted] {
        try marks(ofShift: number).filter { $0.kind == .count }.compactMap { mark in
            guard case .cashCounted(let fact)? = try entry(mark.sequence)?.fact else { return nil }
            return fact
        }
    }

    /// What a Z of a shift has beyond its totals and its cash, as the projections say.
    ///
    /// - Parameter end: the journal's first entry after the Z.
    public func details(of shift: Shift, end: Int) throws -> ShiftDetails {
        var moves = CashMoves()
        for mark in try marks(ofShift: shift.number) {
            guard let amount = mark.amount?.minorUnits else { continue }
            switch mark.kind {
            case .payIn: (moves.payIns, moves.paidIn) = (moves.payIns + 1, moves.paidIn + amount)
            case .payOut: (moves.payOuts, moves.paidOut) = (moves.payOuts + 1, moves.paidOut + amount)
            case .count, .latePayment, .lateRefund, .recount, .xPrint, .zPrint: break
            }
        }
        return ShiftDetails(
            endSequence: end,
            orders: try orders(of: shift),
            methods: try methods(from: shift.firstSequence, to: end),
            grandTotals: try grandTotals(before: shift)
                .adding(figures(from: shift.firstSequence, to: end)),
            moves: moves,
            float: shift.float,
            floatPieces: try opening(of: shift)?.pieces
        )
    }

    /// What the shifts before one took, a row a currency.
    func grandTotals(before shift: Shift) throws -> [Figures] {
        let former = try zReport(ofShift: shift.number - 1)?.details?.grandTotals
        return try former ?? figures(from: 1, to: shift.firstSequence)
    }

    /// The entry that opened a shift.
    func opening(of shift: Shift) throws -> ShiftOpened? {
        // Few entries stand between the close of a shift and the opening of the next.
        let sequence = try Int.fetchOne(
            database,
            sql: "SELECT sequence FROM journal WHERE sequence >= ? AND kind = ? ORDER BY sequence LIMIT 1",
            arguments: [shift.firstSequence, EntryKind.shiftOpened.rawValue]
        )
        guard let sequence, case .shiftOpened(let fact)? = try entry(sequence)?.fact else { return nil }
        return fact
    }

    private func orders(of shift: Shift) throws -> (first: String?, last: String?) {
        func order(_ direction: String) throws -> String? {
            try String.fetchOne(
                database,
                sql: """
                    SELECT order_number FROM attempts WHERE sequence >= ? AND shift = ?
                    ORDER BY sequence \(direction) LIMIT 1
                    """,
                arguments: [shift.firstSequence, shift.number]
            )
        }
        return (try order("ASC"), try order("DESC"))
    }

    private func methods(from first: Int, to end: Int) throws -> [ShiftMethod] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT mode, network, currency, count(*), sum(amount), sum(fee), sum(tip), sum(discount)
                FROM payments WHERE sequence >= ? AND sequence < ? GROUP BY mode, network, currency
                """,
            arguments: [first, end]
        ).map { row in
            guard let mode = PaymentMode(rawValue: row[0]) else {
                throw LedgerError.damaged("the mode \(row[0] as String) of a payment")
            }
            return ShiftMethod(
                mode: mode,
                network: row[1],
                count: row[3],
                currency: try Currency.named(row[2]),
                sums: [row[4], row[5], row[6], row[7]]
            )
        }.sorted { $0.order < $1.order }
    }
}
