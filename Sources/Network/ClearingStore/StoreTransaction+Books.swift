import ClearingProtocol
import GRDB
public import Money
import Timekeeping

extension StoreTransaction {
    /// Opens an account; `pseudonym` stands for it in the network's log.
    public func open(account: String, pseudonym: String) throws {
        try run("INSERT INTO accounts(account, pseudonym) VALUES (?, ?)", [account, pseudonym])
    }

    /// What stands for an account in the network's log.
    public func pseudonym(of account: String) throws -> String? {
        try row("SELECT pseudonym FROM accounts WHERE account = ?", [account])?.text("pseudonym")
    }

    /// Books an entry; the database refuses one that does not sum to zero or that overdraws a wallet.
    ///
    /// - Returns: the entry's sequence number, from 1.
    @discardableResult
    public func book(_ entry: JournalEntry) throws -> Int {
        let sequence = try number("SELECT coalesce(max(sequence), 0) + 1 FROM journal")
        try run(
            "INSERT INTO journal(sequence, recorded_at, kind, body, log_index) VALUES (?, ?, ?, ?, ?)",
            [sequence, entry.at.description, entry.kind, entry.body.canonicalText, entry.logIndex]
        )
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
