import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// A try at an order as it stands.
struct AttemptRow: ProjectedRow {
    let key: AttemptReference
    var state: AttemptState
    let amount: Int64
    let currency: String
    let note: String?
    /// `nil` of an attempt that this ledger did not begin.
    let idempotencyKey: String?
    let mode: PaymentMode
    /// The keyed hash of the code that was scanned, and its last digits.
    let payerHash: String?
    let payerCodeTail: String?
    /// Whether the till gave it up while it did not know how it stood.
    var isWithdrawn: Bool
    var code: String?
    var reason: String?
    /// The shift in which it began; only one that was found can have none.
    let shift: Int?
    let businessDay: String?
    /// Who began it: the cashier in whose takings its payment counts.
    let createdBy: String
    let createdAt: String
    let expiresAt: String
    var changedAt: String
    /// The newest entry about it.
    var changedSequence: Int
    /// The entry of its payment.
    var paidSequence: Int?
    /// The entry that began it.
    let sequence: Int

    static let layout = TableLayout(
        "attempts",
        key: ["order_number", "attempt"],
        rowid: "sequence",
        columns: [
            "order_number": "TEXT NOT NULL",
            "attempt": "INTEGER NOT NULL CHECK (attempt >= 1)",
            "state": "TEXT NOT NULL",
            "amount": "INTEGER NOT NULL CHECK (amount > 0)",
            "currency": "TEXT NOT NULL",
            "note": "TEXT",
            "idempotency_key": "TEXT",
            "mode": "TEXT NOT NULL",
            "payer_hash": "TEXT",
            "payer_code_tail": "TEXT",
            "withdrawn": "INTEGER NOT NULL CHECK (withdrawn IN (0, 1))",
            "code": "TEXT",
            "reason": "TEXT",
            "shift": "INTEGER",
            "business_day": "TEXT",
            "created_by": "TEXT NOT NULL",
            "created_at": "TEXT NOT NULL",
            "expires_at": "TEXT NOT NULL",
            "changed_at": "TEXT NOT NULL",
            "changed_sequence": "INTEGER NOT NULL CHECK (changed_sequence >= sequence)",
            "paid_sequence": "INTEGER",
            "sequence": "INTEGER",
        ],
        attachments: [
            """
            CREATE INDEX attempts_unresolved ON attempts (state)
            WHERE state IN ('created', 'presented', 'authorising', 'unknown')
            """,
            "CREATE INDEX attempts_by_payer ON attempts (payer_hash) WHERE payer_hash IS NOT NULL",
        ]
    )

    /// An attempt that begins.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when no shift is open.
    init(_ fact: AttemptCreated, _ entry: JournalEntry) throws {
        guard let shift = entry.shift, let businessDay = entry.businessDay else {
            throw LedgerError.damaged("attempt \(fact.reference) begins while no shift is open")
        }
        let now = entry.recordedAt.description
        key = fact.reference
        state = .created
        amount = fact.amount.minorUnits
        currency = fact.amount.currency.code
        note = fact.note
        idempotencyKey = fact.idempotencyKey
        mode = fact.mode
        payerHash = fact.payerCode?.hash.hexadecimal
        payerCodeTail = fact.payerCode?.lastFourDigits
        isWithdrawn = false
        self.shift = shift
        self.businessDay = businessDay.description
        createdBy = entry.actor
        createdAt = now
        expiresAt = fact.expiresAt.description
        changedAt = now
        changedSequence = entry.sequence
        sequence = entry.sequence
    }

    /// An attempt that the network told of.
    init(_ fact: AttemptFound, _ entry: JournalEntry) {
        let now = entry.recordedAt.description
        key = fact.reference
        state = .unknown
        amount = fact.amount.minorUnits
        currency = fact.amount.currency.code
        note = nil
        idempotencyKey = nil
        mode = fact.mode
        payerHash = nil
        payerCodeTail = nil
        isWithdrawn = false
        shift = entry.shift
        businessDay = entry.businessDay?.description
        createdBy = entry.actor
        createdAt = now
        expiresAt = fact.expiresAt.description
        changedAt = now
        changedSequence = entry.sequence
        sequence = entry.sequence
    }

    var madeBy: Int? { sequence }

    init(_ row: Row) throws {
        key = AttemptReference(order: row[0], attempt: row[1])
        state = try row.value(2, "the state of an attempt")
        amount = row[3]
        currency = row[4]
        note = row[5]
        idempotencyKey = row[6]
        mode = try row.value(7, "the mode of an attempt")
        payerHash = row[8]
        payerCodeTail = row[9]
        isWithdrawn = row[10]
        code = row[11]
        reason = row[12]
        shift = row[13]
        businessDay = row[14]
        createdBy = row[15]
        createdAt = row[16]
        expiresAt = row[17]
        changedAt = row[18]
        changedSequence = row[19]
        paidSequence = row[20]
        sequence = row[21]
    }

    var values: [DatabaseValue] {
        key.values + [
            state.rawValue.databaseValue, amount.databaseValue, currency.databaseValue, note.databaseValue,
            idempotencyKey.databaseValue, mode.rawValue.databaseValue, payerHash.databaseValue,
            payerCodeTail.databaseValue, isWithdrawn.databaseValue, code.databaseValue, reason.databaseValue,
            shift.databaseValue, businessDay.databaseValue, createdBy.databaseValue, createdAt.databaseValue,
            expiresAt.databaseValue,
            changedAt.databaseValue, changedSequence.databaseValue, paidSequence.databaseValue,
            sequence.databaseValue,
        ]
    }
}
