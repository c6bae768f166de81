import ClearingProtocol
import GRDB
public import Money
import Timekeeping

extension StoreTransaction {
    /// Books an entry; the database refuses one that does not sum to zero or that overdraws a wallet.
    ///
    /// - Returns: the entry's sequence number, from 1.
    @discardableResult
    public func book(_ entry: JournalEntry) throws -> Int {
        let last = try memory?.with { $0.entries } ?? number("SELECT coalesce(max(sequence), 0) FROM journal")
        let sequence = last + 1
        try run(
            "INSERT INTO journal(sequence, recorded_at, kind, body, log_index) VALUES (?, ?, ?, ?, ?)",
            [sequence, entry.at.description, entry.kind, entry.body.canonicalText, entry.logIndex]
        )
        memory?.with { $0.entries = sequence }
        return sequence
    }

    /// What the books say of an account in a currency: debit above zero, credit below.
    public func balance(of account: String, in currency: Currency) throws -> Money {
        let row = try row(
            "SELECT amount FROM balances WHERE account = ? AND currency = ?",
            [account, currency.code]
        )
        return Money(minorUnits: try row?.integer("amount") ?? 0, currency: currency)
    }

    /// The balances of all accounts.
    public func balances() throws -> [AccountBalance] {
        try rows("SELECT account, currency, amount FROM balances ORDER BY account, currency").map { row in
            AccountBalance(
                account: try row.text("account"),
                amount: Money(minorUnits: try row.integer("amount"), currency: try row.currency())
            )
        }
    }
}
