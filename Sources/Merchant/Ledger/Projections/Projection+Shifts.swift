import Money

/// What happens in shifts, or comes after them.
extension Projection {
    mutating func mark(_ fact: CashMoved, _ entry: JournalEntry) throws {
        guard let shift = entry.shift else { return }
        let kind: ShiftMark.Kind = fact.direction == .payIn ? .payIn : .payOut
        try mark(shift, kind, fact.amount, subject: fact.reason, entry)
    }

    mutating func mark(_ fact: CashCounted, _ entry: JournalEntry) throws {
        guard try shift(fact.number).isOpen else {
            throw LedgerError.damaged("the drawer of shift \(fact.number) is counted after its close")
        }
        try mark(fact.number, .count, fact.counted, subject: nil, entry)
    }

    mutating func mark(_ fact: ShiftCorrected, _ entry: JournalEntry) throws {
        guard try !shift(fact.number).isOpen else {
            throw LedgerError.damaged("shift \(fact.number) is corrected before its close")
        }
        let kind: ShiftMark.Kind =
            switch fact.kind {
            case .latePayment: .latePayment
            case .lateRefund: .lateRefund
            case .recount: .recount
            }
        try mark(fact.number, kind, fact.amount, subject: fact.subject ?? fact.reason, entry)
    }

    mutating func mark(_ fact: ShiftPrinted, _ entry: JournalEntry) throws {
        guard try fact.report == .x || !shift(fact.number).isOpen else {
            throw LedgerError.damaged("the Z of shift \(fact.number) is printed before its close")
        }
        try mark(fact.number, fact.report == .x ? .xPrint : .zPrint, nil, subject: nil, entry)
    }

    private mutating func shift(_ number: Int) throws -> ShiftRow {
        try existing(ShiftRow.self, number, "shift \(number)")
    }

    private mutating func mark(
        _ shift: Int,
        _ kind: ShiftMark.Kind,
        _ amount: Money?,
        subject: String?,
        _ entry: JournalEntry
    ) throws {
        try add(ShiftMarkRow(shift: shift, kind, amount, subject: subject, entry), "entry \(entry.sequence)")
    }
}
