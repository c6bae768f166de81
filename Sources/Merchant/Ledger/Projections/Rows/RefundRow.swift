import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// A refund as it stands.
struct RefundRow: ProjectedRow {
    /// The idempotency key.
    let key: String
    let payment: String
    var state: RefundProgress
    let amount: Int64
    let currency: String
    let reason: String
    /// Whether the whole payment is taken back as if it had not been.
    let isReversal: Bool
    /// The network's number of it, once it is accepted, as the four that follow.
    var refund: String?
    /// What the network gave back of its fee.
    var fee: Int64?
    var logIndex: Int?
    var acceptedSequence: Int?
    /// The business day in which it was accepted.
    var acceptedDay: String?
    /// Why it ended otherwise.
    var outcome: String?
    let shift: Int?
    let businessDay: String?
    let createdBy: String
    let createdAt: String
    var changedAt: String
    /// The entry that began it.
    let sequence: Int

    private static let states = RefundProgress.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")

    static let layout = TableLayout(
        "refunds",
        key: ["idempotency_key"],
        rowid: "sequence",
        columns: [
            "idempotency_key": "TEXT NOT NULL",
            "payment": "TEXT NOT NULL",
            "state": "TEXT NOT NULL CHECK (state IN (\(states)))",
            "amount": "INTEGER NOT NULL CHECK (amount > 0)",
            "currency": "TEXT NOT NULL",
            "reason": "TEXT NOT NULL",
            "reversal": "INTEGER NOT NULL CHECK (reversal IN (0, 1))",
            "refund": "TEXT UNIQUE",
            "fee": "INTEGER CHECK (fee BETWEEN 0 AND amount)",
            "log_index": "INTEGER",
            "accepted_sequence": "INTEGER UNIQUE",
            "accepted_day": "TEXT",
            "outcome": "TEXT",
            "shift": "INTEGER",
            "business_day": "TEXT",
            "created_by": "TEXT NOT NULL",
            "created_at": "TEXT NOT NULL",
            "changed_at": "TEXT NOT NULL",
            "sequence": "INTEGER",
        ],
        constraints: ["CHECK ((state = 'accepted') = (refund IS NOT NULL))"],
        attachments: [
            "CREATE INDEX refunds_by_payment ON refunds (payment)",
            """
            CREATE INDEX refunds_unresolved ON refunds (state)
            WHERE state IN ('created', 'pending', 'unknown')
            """,
            "CREATE INDEX refunds_by_day ON refunds (accepted_day) WHERE accepted_day IS NOT NULL",
        ]
    )

    /// A refund that begins.
    init(_ fact: RefundCreated, _ entry: JournalEntry) {
        key = fact.idempotencyKey
        payment = fact.payment
        state = .created
        amount = fact.amount.minorUnits
        currency = fact.amount.currency.code
        reason = fact.reason
        isReversal = fact.isReversal
        shift = entry.shift
        businessDay = entry.businessDay?.description
        createdBy = entry.actor
        createdAt = entry.recordedAt.description
        changedAt = createdAt
        sequence = entry.sequence
    }

    init(_ row: Row) throws {
        key = row[0]
        payment = row[1]
        state = try row.value(2, "the state of a refund")
        amount = row[3]
        currency = row[4]
        reason = row[5]
        isReversal = row[6]
        refund = row[7]
        fee = row[8]
        logIndex = row[9]
        acceptedSequence = row[10]
        acceptedDay = row[11]
        outcome = row[12]
        shift = row[13]
        businessDay = row[14]
        createdBy = row[15]
        createdAt = row[16]
        changedAt = row[17]
        sequence = row[18]
    }

    var values: [DatabaseValue] {
        [
            key.databaseValue, payment.databaseValue, state.rawValue.databaseValue, amount.databaseValue,
            currency.databaseValue, reason.databaseValue, isReversal.databaseValue, refund.databaseValue,
            fee.databaseValue, logIndex.databaseValue, acceptedSequence.databaseValue, acceptedDay.databaseValue,
            outcome.databaseValue, shift.databaseValue, businessDay.databaseValue, createdBy.databaseValue,
            createdAt.databaseValue, changedAt.databaseValue,
            sequence.databaseValue,
        ]
    }
}
