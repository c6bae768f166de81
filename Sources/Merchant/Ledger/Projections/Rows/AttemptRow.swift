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
    let idempotencyKey: String
    var code: String?
    var reason: String?
    /// The shift in which it began.
    let shift: Int
    let businessDay: String
    /// Who began it: the cashier in whose takings its payment counts.
    let createdBy: String
    let createdAt: String
    let expiresAt: String
    var changedAt: String
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
            "idempotency_key": "TEXT NOT NULL UNIQUE",
            "code": "TEXT",
            "reason": "TEXT",
            "shift": "INTEGER NOT NULL",
            "business_day": "TEXT NOT NULL",
            "created_by": "TEXT NOT NULL",
            "created_at": "TEXT NOT NULL",
            "expires_at": "TEXT NOT NULL",
            "changed_at": "TEXT NOT NULL",
            "sequence": "INTEGER",
        ],
        attachments: [
            "CREATE INDEX attempts_unresolved ON attempts (state) WHERE state IN ('created', 'presented', 'unknown')",
            "CREATE INDEX attempts_by_shift ON attempts (shift)",
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
        self.shift = shift
        self.businessDay = businessDay.description
        createdBy = entry.actor
        createdAt = now
        expiresAt = fact.expiresAt.description
        changedAt = now
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
        code = row[7]
        reason = row[8]
        shift = row[9]
        businessDay = row[10]
        createdBy = row[11]
        createdAt = row[12]
        expiresAt = row[13]
        changedAt = row[14]
        sequence = row[15]
    }

    var values: [DatabaseValue] {
        key.values + [
            state.rawValue.databaseValue, amount.databaseValue, currency.databaseValue, note.databaseValue,
            idempotencyKey.databaseValue, code.databaseValue, reason.databaseValue, shift.databaseValue,
            businessDay.databaseValue, createdBy.databaseValue, createdAt.databaseValue, expiresAt.databaseValue,
            changedAt.databaseValue, sequence.databaseValue,
        ]
    }
}
