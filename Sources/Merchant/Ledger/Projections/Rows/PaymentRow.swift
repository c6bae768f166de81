import ClearingProtocol
import GRDB
import Money
import Timekeeping

/// A payment as it stands.
struct PaymentRow: ProjectedRow {
    let key: String
    let reference: AttemptReference
    let mode: PaymentMode
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
            "mode": "TEXT NOT NULL",
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
        constraints: ["CHECK (refunded + refunding <= amount)"],
        attachments: ["CREATE INDEX payments_by_day ON payments (business_day, sequence, currency, amount)"]
    )

    /// A payment that is accepted.
    init(_ fact: PaymentAccepted, mode: PaymentMode, _ entry: JournalEntry) {
        key = fact.payment.payment
        reference = fact.reference
        self.mode = mode
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
        mode = try row.value(3, "the mode of a payment")
        state = try row.value(4, "the state of a payment")
        amount = row[5]
        currency = row[6]
        refunded = row[7]
        refunding = row[8]
        fee = row[9]
        tip = row[10]
        discount = row[11]
        network = row[12]
        isLate = row[13]
        isSuspectedDuplicate = row[14]
        payerTail = row[15]
        logIndex = row[16]
        paidAt = row[17]
        recordedAt = row[18]
        shift = row[19]
        businessDay = row[20]
        sequence = row[21]
    }

    var values: [DatabaseValue] {
        key.values + reference.values + [
            mode.rawValue.databaseValue, state.rawValue.databaseValue, amount.databaseValue, currency.databaseValue,
            refunded.databaseValue,
            refunding.databaseValue, fee.databaseValue, tip.databaseValue, discount.databaseValue,
            network.databaseValue, isLate.databaseValue, isSuspectedDuplicate.databaseValue, payerTail.databaseValue,
            logIndex.databaseValue, paidAt.databaseValue, recordedAt.databaseValue, shift.databaseValue,
            businessDay.databaseValue, sequence.databaseValue,
        ]
    }
}
