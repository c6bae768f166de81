import ClearingProtocol
import GRDB
public import Timekeeping
import TransparencyLog

/// A change of the ledger that is happening: everything read in it is as it will be.
public struct LedgerTransaction {
    /// The instant of everything that is recorded in it.
    public let now: Timestamp
    /// What can be asked of the ledger, this transaction's own entries included.
    public let view: LedgerView
    private let actor: String
    private let entropy: Entropy
    private let calendar: MerchantCalendar?
    private let writer: JournalWriter

    init(
        _ database: Database,
        actor: String,
        clock: TimeSource,
        entropy: Entropy,
        calendar: MerchantCalendar? = nil,
        memory: WriterMemory? = nil
    ) {
        self.calendar = calendar
        self.actor = actor
        self.entropy = entropy
        writer = JournalWriter(database, memory: memory)
        view = LedgerView(database, after: writer)
        now = clock.now()
    }

    /// Appends an entry and brings the tree and the projections up to it.
    ///
    /// - Throws: ``LedgerError``, `JSONError` when the fact has a member that could not be read again, or the
    ///   database's own error; then the whole transaction is undone.
    @discardableResult
    public func append(_ fact: Fact) throws -> JournalEntry {
        let shift = try currentShift(for: fact)
        let businessDay = shift?.businessDay ?? calendar?.businessDay(at: now)
        let entry = JournalEntry(
            sequence: try writer.nextSequence(),
            recordedAt: now,
            actor: actor,
            shift: shift?.number,
            businessDay: businessDay,
            fact: fact,
            salt: entropy.bytes(16)
        )
        let body = entry.body
        // The journal is for ever: what its readers would refuse must not come into it.
        _ = try JournalEntry(body: body)
        let leaf = JournalEntry.leaf(of: body)
        try writer.write(entry, body: body, leaf: leaf)
        return entry
    }

    /// Brings what follows from the entries up to them, which must happen before the transaction is committed.
    ///
    /// - Returns: what the next transaction may take over once this one is committed.
    @discardableResult
    func finish() throws -> WriterMemory? {
        try writer.writeWhatFollows()
        return writer.memory
    }

    // A shift's own first entry belongs to it, although no shift is open before it.
    private func currentShift(for fact: Fact) throws -> (number: Int, businessDay: BusinessDay)? {
        if case .shiftOpened(let shift) = fact { return (shift.number, shift.businessDay) }
        return try writer.openShift()
    }
}
