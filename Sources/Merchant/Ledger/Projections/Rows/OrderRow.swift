import ClearingProtocol
import GRDB
import Money

/// An order as it stands.
struct OrderRow: ProjectedRow {
    let key: String
    /// What the newest attempt asks for.
    var amount: Int64
    var currency: String
    /// How many attempts were made at it.
    var attempts: Int
    /// How many of them were paid; more than one is suspect.
    var payments: Int
    /// The entry that opened it.
    let sequence: Int

    static let layout = TableLayout(
        "orders",
        key: ["order_number"],
        columns: [
            "order_number": "TEXT NOT NULL",
            "amount": "INTEGER NOT NULL CHECK (amount > 0)",
            "currency": "TEXT NOT NULL",
            "attempts": "INTEGER NOT NULL CHECK (attempts >= 1)",
            "payments": "INTEGER NOT NULL CHECK (payments BETWEEN 0 AND attempts)",
            "sequence": "INTEGER NOT NULL",
        ]
    )

    /// An order that its first attempt opens.
    init(_ fact: AttemptCreated, _ entry: JournalEntry) {
        key = fact.reference.order
        amount = fact.amount.minorUnits
        currency = fact.amount.currency.code
        attempts = 1
        payments = 0
        sequence = entry.sequence
    }

    /// An order that the network told of.
    init(_ fact: AttemptFound, _ entry: JournalEntry) {
        key = fact.reference.order
        amount = fact.amount.minorUnits
        currency = fact.amount.currency.code
        attempts = 1
        payments = 0
        sequence = entry.sequence
    }

    init(_ row: Row) {
        key = row[0]
        amount = row[1]
        currency = row[2]
        attempts = row[3]
        payments = row[4]
        sequence = row[5]
    }

    var values: [DatabaseValue] {
        [
            key.databaseValue, amount.databaseValue, currency.databaseValue, attempts.databaseValue,
            payments.databaseValue, sequence.databaseValue,
        ]
    }
}
