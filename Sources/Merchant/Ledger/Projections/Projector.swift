import ClearingProtocol
import FoundationEssentials
import GRDB
import Money
import Timekeeping
import TransparencyLog

/// Brings the tables that answer questions up to an entry of the journal.
///
/// It reads nothing but the entry and those tables, so that replaying the journal rebuilds them exactly.
struct Projector {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func apply(_ entry: JournalEntry, leaf: MerkleHash) throws {
        switch entry.fact {
        case .ledgerFounded(let fact): try setIdentity("founding", fact.json.canonicalText)
        case .terminalPaired(let fact): try setIdentity("pairing", fact.json.canonicalText)
        case .shiftOpened(let fact): try open(fact, entry)
        case .attemptCreated(let fact): try create(fact, entry)
        case .attemptPresented(let fact):
            try change(fact.reference, to: .presented, entry, sets: "code = ?", fact.code)
        case .attemptClosed(let fact):
            try change(fact.reference, to: fact.state, entry, sets: "reason = ?", fact.reason)
            try advance(to: fact.event)
        case .paymentAccepted(let fact): try accept(fact, entry)
        case .shiftClosed(let fact): try close(fact, entry, leaf: leaf)
        case .batchSealed(let fact): try seal(fact, entry)
        case .batchAcknowledged(let fact): try acknowledge(fact, entry)
        }
    }

    private func setIdentity(_ key: String, _ value: String) throws {
        try database.executeCached(
            sql:
                "INSERT INTO identity (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            arguments: [key, value]
        )
    }

    private func open(_ fact: ShiftOpened, _ entry: JournalEntry) throws {
        try database.executeCached(
            sql: """
                INSERT INTO shifts (number, business_day, state, opened_at, opened_by, float, currency, first_sequence)
                VALUES (?, ?, 'open', ?, ?, ?, ?,
                    coalesce((SELECT end_sequence FROM shifts ORDER BY number DESC LIMIT 1), 1))
                """,
            arguments: [
                fact.number, fact.businessDay.description, entry.recordedAt.description, entry.actor,
                fact.float.minorUnits, fact.float.currency.code,
            ]
        )
    }

    private func create(_ fact: AttemptCreated, _ entry: JournalEntry) throws {
        try database.executeCached(
            sql: """
                INSERT INTO attempts (order_number, attempt, state, amount, currency, note, idempotency_key, shift,
                    business_day, created_at, expires_at, changed_at, sequence)
                VALUES (?, ?, 'created', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                fact.reference.order, fact.reference.attempt, fact.amount.minorUnits, fact.amount.currency.code,
                fact.note, fact.idempotencyKey, entry.shift, entry.businessDay?.description,
                entry.recordedAt.description, fact.expiresAt.description, entry.recordedAt.description, entry.sequence,
            ]
        )
    }

    private func change(
        _ reference: AttemptReference,
        to state: AttemptState,
        _ entry: JournalEntry,
        sets column: String? = nil,
        _ value: String? = nil
    ) throws {
        try database.executeCached(
            sql: """
                UPDATE attempts SET state = ?, changed_at = ?\(column.map { ", " + $0 } ?? "")
                WHERE order_number = ? AND attempt = ?
                """,
            arguments: [state.rawValue, entry.recordedAt.description]
                + (column == nil ? [] : [value]) + [reference.order, reference.attempt]
        )
        try expectOneRow("attempt \(reference)")
    }

    private func accept(_ fact: PaymentAccepted, _ entry: JournalEntry) throws {
        try change(fact.reference, to: .paid, entry)
        try database.executeCached(
            sql: """
                INSERT INTO payments (id, order_number, attempt, state, amount, currency, refunded, fee, late,
                    suspected_duplicate, payer_tail, log_index, paid_at, recorded_at, shift, business_day, sequence)
                VALUES (?, ?, ?, 'paid', ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                fact.payment.payment, fact.reference.order, fact.reference.attempt, fact.amount.minorUnits,
                fact.amount.currency.code, fact.payment.fee.minorUnits, fact.isLate, fact.isSuspectedDuplicate,
                fact.payment.payerTail, fact.payment.logIndex, fact.payment.paidAt.description,
                entry.recordedAt.description, entry.shift, entry.businessDay?.description, entry.sequence,
            ]
        )
        try advance(to: fact.event)
    }

    // Where the stream of events goes on from when it is opened again.
    private func advance(to event: Int?) throws {
        guard let event else { return }
        let newest = try String.fetchOne(
            database.cachedStatement(sql: "SELECT value FROM identity WHERE key = 'event'")
        )
        try setIdentity("event", String(max(event, newest.flatMap(Int.init) ?? 0)))
    }

    private func close(_ fact: ShiftClosed, _ entry: JournalEntry, leaf: MerkleHash) throws {
        try database.executeCached(
            sql: """
                UPDATE shifts SET state = 'closed', closed_at = ?, closed_by = ?, end_sequence = ?, z_hash = ?
                WHERE number = ?
                """,
            arguments: [
                entry.recordedAt.description, entry.actor, entry.sequence + 1, leaf.data, fact.number,
            ]
        )
        try expectOneRow("shift \(fact.number)")
    }

    private func seal(_ fact: BatchSealed, _ entry: JournalEntry) throws {
        try database.executeCached(
            sql: """
                INSERT INTO batches (number, first_sequence, end_sequence, head_size, head_root, state, shift, digest,
                    signature, sealed_at)
                VALUES (?, ?, ?, ?, ?, 'sealed', (SELECT number FROM shifts WHERE end_sequence = ?), ?, ?, ?)
                """,
            arguments: [
                fact.number, fact.firstSequence, fact.endSequence, fact.head.size, Data(fact.head.root),
                fact.endSequence, fact.digest, Data(fact.signature), entry.recordedAt.description,
            ]
        )
    }

    private func acknowledge(_ fact: BatchAcknowledged, _ entry: JournalEntry) throws {
        try database.executeCached(
            sql: "UPDATE batches SET state = 'acknowledged', acknowledged_at = ?, log_index = ? WHERE number = ?",
            arguments: [entry.recordedAt.description, fact.receipt.message.logIndex, fact.number]
        )
        try expectOneRow("batch \(fact.number)")
        let checkpoint = try Checkpoint(parsing: SignedNote(parsing: fact.checkpoint).text)
        try database.executeCached(
            sql:
                "INSERT INTO checkpoints (size, root, note, seen_at) VALUES (?, ?, ?, ?) ON CONFLICT (size) DO NOTHING",
            arguments: [
                checkpoint.size, checkpoint.root.data, fact.checkpoint, entry.recordedAt.description,
            ]
        )
    }

    // An entry about something that no entry before it made would leave no trace.
    private func expectOneRow(_ subject: String) throws {
        guard database.changesCount == 1 else {
            throw LedgerError.damaged("an entry is about \(subject), which is not there")
        }
    }
}
