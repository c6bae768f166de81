import GRDB

/// What moved on an account, in one currency, within one block of entries.
///
/// The balance at an entry is what moved in the blocks before its own, and in its own up to it: however long the
/// journal, few rows are read.
struct BalanceRow: ProjectedRow {
    struct Key: ProjectionKey {
        let account: String
        let currency: String
        /// The block of ``BalanceRow/entriesPerBlock`` entries, from 0.
        let block: Int

        var values: [DatabaseValue] { [block.databaseValue, account.databaseValue, currency.databaseValue] }
    }

    /// How many entries make a block.
    static let entriesPerBlock = 4_096

    /// The block of an entry.
    static func block(of sequence: Int) -> Int { (sequence - 1) / entriesPerBlock }

    let key: Key
    /// Debit positive.
    var amount: Int64

    static let layout = TableLayout(
        "balances",
        // The block first: what an entry changes stands side by side at the end.
        key: ["block", "account", "currency"],
        columns: [
            "block": "INTEGER NOT NULL",
            "account": "TEXT NOT NULL",
            "currency": "TEXT NOT NULL",
            "amount": "INTEGER NOT NULL",
        ]
    )

    init(key: Key, amount: Int64) {
        self.key = key
        self.amount = amount
    }

    init(_ row: Row) {
        key = Key(account: row[1], currency: row[2], block: row[0])
        amount = row[3]
    }

    var values: [DatabaseValue] { key.values + [amount.databaseValue] }
}
