import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// A payment as it stands.
struct PaymentRow: ProjectedRow {
    let key: String
    let reference: AttemptReference
    var state: PaymentState
    let amount: Int64
    let currency: String
    var refunded: Int64
    /// What refunds that wait for the network's word hold back.
    var refunding: Int64
    let fee: Int64
    let tip: Int64
    let discount: Int64
    let network: String
    let isLate: Bool
    let isSuspectedDuplicate: Bool
    let payerTail: String
    let logIndex: Int
    let paidAt: String
    let recordedAt: String
    let shift: Int?
    let businessDay: String?
    let sequence: Int

    static let layout = TableLayout(
        "payments",
        key: ["id"],
        rowid: "sequence",
        columns: [
            "id": "TEXT NOT NULL",
            "order_number": "TEXT NOT NULL",
            "attempt": "INTEGER NOT NULL",
            "state": "TEXT NOT NULL",
            "amount": "INTEGER NOT NULL CHECK (amount > 0)",
            "currency": "TEXT NOT NULL",
            "refunded": "INTEGER NOT NULL CHECK (refunded >= 0)",
            "refunding": "INTEGER NOT NULL CHECK (refunding >= 0)",
            "fee": "INTEGER NOT NULL CHECK (fee BETWEEN 0 AND amount)",
            "tip": "INTEGER NOT NULL CHECK (tip BETWEEN 0 AND amount)",
            "discount": "INTEGER NOT NULL CHECK (discount >= 0)",
            "network": "TEXT NOT NULL",
            "late": "INTEGER NOT NULL CHECK (late IN (0, 1))",
            "suspected_duplicate": "INTEGER NOT NULL CHECK (suspected_duplicate IN (0, 1))",
            "payer_tail": "TEXT NOT NULL",
            "log_index": "INTEGER NOT NULL",
            "paid_at": "TEXT NOT NULL",
            "recorded_at": "TEXT NOT NULL",
            "shift": "INTEGER",
            "business_day": "TEXT",
            "sequence": "INTEGER",
        ],
        constraints: ["UNIQUE (order_number, attempt)", "CHECK (refunded + refunding <= amount)"],
        attachments: ["CREATE INDEX payments_by_day ON payments (business_day, sequence, currency, amount)"]
    )

    /// A payment that is accepted.
    init(_ fact: PaymentAccepted, _ entry: JournalEntry) {
        key = fact.payment.payment
        reference = fact.reference
        state = .paid
        amount = fact.amount.minorUnits
        currency = fact.amount.currency.code
        refunded = 0
        refunding = 0
        tip = fact.tip
        discount = fact.discount
        network = fact.network
        fee = fact.payment.fee.minorUnits
        isLate = fact.isLate
        isSuspectedDuplicate = fact.isSuspectedDuplicate
        payerTail = fact.payment.payerTail
        logIndex = fact.payment.logIndex
        paidAt = fact.payment.paidAt.description
        recordedAt = entry.recordedAt.description
        shift = entry.shift
        businessDay = entry.businessDay?.description
        sequence = entry.sequence
    }

    var madeBy: Int? { sequence }

    init(_ row: Row) throws {
        key = row[0]
        reference = AttemptReference(order: row[1], attempt: row[2])
        state = try row.value(3, "the state of a payment")
        amount = row[4]
        currency = row[5]
        refunded = row[6]
        refunding = row[7]
        fee = row[8]
        tip = row[9]
        discount = row[10]
        network = row[11]
        isLate = row[12]
        isSuspectedDuplicate = row[13]
        payerTail = row[14]
        logIndex = row[15]
        paidAt = row[16]
        recordedAt = row[17]
        shift = row[18]
        businessDay = row[19]
        sequence = row[20]
    }

    var values: [DatabaseValue] {
        key.values + reference.values + [
            state.rawValue.databaseValue, amount.databaseValue, currency.databaseValue, refunded.databaseValue,
            refunding.databaseValue, fee.databaseValue, tip.databaseValue, discount.databaseValue,
            network.databaseValue, isLate.databaseValue, isSuspectedDuplicate.databaseValue, payerTail.databaseValue,
            logIndex.databaseValue, paidAt.databaseValue, recordedAt.databaseValue, shift.databaseValue,
            businessDay.databaseValue, sequence.databaseValue,
        ]
    }
}
