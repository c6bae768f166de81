import ClearingProtocol
import Money
import Timekeeping
import TransparencyLog

/// What follows from the journal, entry by entry.
///
/// It reads nothing but the entry and the rows that earlier entries made, so that replaying the journal makes the same
/// rows again. This is the one place that says what an entry changes.
struct Projection<Store: ProjectionStore> {
    var store: Store

    init(_ store: Store) {
        self.store = store
    }

    /// Brings the rows up to an entry.
    ///
    /// - Parameter leaf: the entry's leaf, which is the hash of a Z report.
    /// - Throws: ``LedgerError/damaged(_:)`` when the entry is about something that no entry before it made, and what
    ///   the store throws.
    mutating func apply(_ entry: JournalEntry, leaf: MerkleHash) throws {
        try post(entry)
        try record(entry, leaf)
        if SearchIndex.isSettled(by: entry) { try store.settleSearch() }
    }

    private mutating func record(_ entry: JournalEntry, _ leaf: MerkleHash) throws {
        switch entry.fact {
        case .ledgerFounded(let fact): try know(IdentityRow.Name.founding, fact.json.canonicalText)
        case .terminalPaired(let fact): try know(IdentityRow.Name.pairing, fact.json.canonicalText)
        case .shiftOpened(let fact): try open(fact, entry)
        case .attemptCreated(let fact): try create(fact, entry)
        case .attemptFound(let fact): try find(fact, entry)
        case .attemptPresented(let fact): try present(fact, entry)
        case .attemptAuthorising(let fact): try change(fact.reference, to: .authorising, entry)
        case .attemptWithdrawn(let fact): try withdraw(fact, entry)
        case .attemptClosed(let fact): try close(fact, entry)
        case .paymentAccepted(let fact): try accept(fact, entry)
        case .refundCreated(let fact): try create(fact, entry)
        case .refundPending(let fact): try wait(fact, entry)
        case .refundClosed(let fact): try close(fact, entry)
        case .refundAccepted(let fact): try accept(fact, entry)
        case .receiptPrinted(let fact): try print(fact, entry)
        case .payoutReceived, .currencyTraded, .statementTaken, .feesStated: break
        case .cashMoved(let fact): try mark(fact, entry)
        case .cashCounted(let fact): try mark(fact, entry)
        case .shiftCorrected(let fact): try mark(fact, entry)
        case .shiftPrinted(let fact): try mark(fact, entry)
        case .reconciliationDecided(let fact):
            try add(DecisionRow(fact, entry), "entry \(entry.sequence)")
        case .shiftClosed(let fact): try close(fact, entry, leaf: leaf)
        case .batchSealed(let fact): try seal(fact, entry)
        case .batchSent(let fact): try send(fact, entry)
        case .batchAcknowledged(let fact): try acknowledge(fact, entry)
        case .batchLineDecided(let fact): try decide(fact, entry)
        case .operatorAdded(let fact): try add(fact, entry)
        case .operatorChanged(let fact): try change(fact, entry)
        case .operatorSignedIn(let fact): try signIn(fact, entry)
        case .operatorSignedOut(let fact): _ = try theOperator(fact.number)
        case .operatorRefused(let fact): try refuse(fact, entry)
        case .permissionGiven(let fact): try allow(fact)
        }
    }

    /// The row of that key, which an entry before this one must have made.
    mutating func existing<Projected: ProjectedRow>(
        _ type: Projected.Type,
        _ key: Projected.Key,
        _ subject: @autoclosure () -> String
    ) throws -> Projected {
        guard let row = try store.row(type, key) else {
            throw LedgerError.damaged("an entry is about \(subject()), which is not there")
        }
        return row
    }

    /// Puts a row that no entry before this one may have made.
    mutating func add<Projected: ProjectedRow>(_ row: Projected, _ subject: @autoclosure () -> String) throws {
        try store.add(row, subject)
    }

    /// Puts a row in the place of the one before.
    mutating func put(_ row: some ProjectedRow) throws {
        try store.put(row)
    }

    /// The row of that key, or `nil`.
    mutating func row<Projected: ProjectedRow>(_ type: Projected.Type, _ key: Projected.Key) throws -> Projected? {
        try store.row(type, key)
    }

    /// Lets the search find a document.
    mutating func index(_ document: SearchDocument) throws {
        try store.index(document)
    }

    private mutating func know(_ name: String, _ value: String) throws {
        try store.put(IdentityRow(key: name, value: value))
    }

    mutating func number(_ name: String) throws -> Int? {
        try store.row(IdentityRow.self, name).flatMap { Int($0.value) }
    }

    private mutating func post(_ entry: JournalEntry) throws {
        let block = BalanceRow.block(of: entry.sequence)
        let now = entry.recordedAt.description
        if try store.row(BlockRow.self, block).map({ now < $0.earliest }) ?? true {
            try store.put(BlockRow(key: block, earliest: now))
        }
        for posting in entry.postings {
            let key = BalanceRow.Key(account: posting.account, currency: posting.amount.currency.code, block: block)
            let before = try store.row(BalanceRow.self, key)?.amount ?? 0
            let (amount, isTooLarge) = before.addingReportingOverflow(posting.amount.minorUnits)
            guard !isTooLarge else { throw LedgerError.failed("the balance of \(posting.account) is too large") }
            try store.put(BalanceRow(key: key, amount: amount))
        }
    }

    /// The shift that is open, or `nil`.
    mutating func openShift() throws -> ShiftRow? {
        let newest = try newestShift()
        return newest?.isOpen == true ? newest : nil
    }

    private mutating func newestShift() throws -> ShiftRow? {
        try number(IdentityRow.Name.shift).map { try existing(ShiftRow.self, $0, "shift \($0)") }
    }

    private mutating func open(_ fact: ShiftOpened, _ entry: JournalEntry) throws {
        let newest = try newestShift()
        guard newest?.isOpen != true else { throw LedgerError.damaged("a shift opens while another one is open") }
        guard fact.number > newest?.key ?? 0 else {
            throw LedgerError.damaged("shift \(fact.number) opens after shift \(newest?.key ?? 0)")
        }
        try add(ShiftRow(fact, after: newest, entry), "shift \(fact.number)")
        try know(IdentityRow.Name.shift, String(fact.number))
    }

    private mutating func create(_ fact: AttemptCreated, _ entry: JournalEntry) throws {
        try add(AttemptRow(fact, entry), "attempt \(fact.reference)")
        if fact.reference.attempt == 1 {
            try know(IdentityRow.Name.orders, String((number(IdentityRow.Name.orders) ?? 0) + 1))
        }
    }

    private mutating func find(_ fact: AttemptFound, _ entry: JournalEntry) throws {
        try add(AttemptRow(fact, entry), "attempt \(fact.reference)")
    }

    private mutating func withdraw(_ fact: AttemptWithdrawn, _ entry: JournalEntry) throws {
        let attempt = try existing(AttemptRow.self, fact.reference, "attempt \(fact.reference)")
        try change(fact.reference, to: attempt.state, entry) { $0.isWithdrawn = true }
    }

    private mutating func present(_ fact: AttemptPresented, _ entry: JournalEntry) throws {
        try change(fact.reference, to: .presented, entry) { $0.code = fact.code }
    }

    private mutating func close(_ fact: AttemptClosed, _ entry: JournalEntry) throws {
        let attempt = try change(fact.reference, to: fact.state, entry) { $0.reason = fact.reason }
        try index(endOf: attempt, entry)
        try advance(to: fact.event)
    }

    @discardableResult
    private mutating func change(
        _ reference: AttemptReference,
        to state: AttemptState,
        _ entry: JournalEntry,
        _ change: (inout AttemptRow) -> Void = { _ in }
    ) throws -> AttemptRow {
        var attempt = try existing(AttemptRow.self, reference, "attempt \(reference)")
        attempt.state = state
        attempt.changedAt = entry.recordedAt.description
        attempt.changedSequence = entry.sequence
        change(&attempt)
        try store.put(attempt)
        return attempt
    }

    private mutating func accept(_ fact: PaymentAccepted, _ entry: JournalEntry) throws {
        var isFirst = false
        let attempt = try change(fact.reference, to: .paid, entry) { attempt in
            isFirst = attempt.paidSequence == nil
            attempt.paidSequence = entry.sequence
        }
        guard isFirst else { throw LedgerError.damaged("attempt \(fact.reference) is paid twice") }
        try add(PaymentRow(fact, mode: attempt.mode, entry), "payment \(fact.payment.payment)")
        try index(SearchDocument(fact, note: attempt.note, entry: entry))
        try take(
            entry,
            fact.amount.currency,
            cashier: attempt.createdBy,
            scheme: fact.network,
            ticket: fact.amount.minorUnits
        ) { $0.add(fact) }
        try advance(to: fact.event)
    }

    // Where the stream of events goes on from when it is opened again.
    mutating func advance(to event: Int?) throws {
        guard let event, try event > number(IdentityRow.Name.event) ?? -1 else { return }
        try know(IdentityRow.Name.event, String(event))
    }

    private mutating func close(_ fact: ShiftClosed, _ entry: JournalEntry, leaf: MerkleHash) throws {
        var shift = try existing(ShiftRow.self, fact.number, "shift \(fact.number)")
        guard shift.isOpen else { throw LedgerError.damaged("shift \(fact.number) is closed twice") }
        shift.closedAt = entry.recordedAt.description
        shift.closedBy = entry.actor
        shift.endSequence = entry.sequence + 1
        shift.state = "closed"
        shift.zHash = leaf
        try store.put(shift)
    }
}
