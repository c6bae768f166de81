import GRDB
public import Money
import Timekeeping

extension StoreTransaction {
    /// Opens an account.
    public func open(_ account: AccountRecord) throws {
        try run(
            "INSERT INTO accounts(account, pseudonym, kind, member, log_index) VALUES (?, ?, ?, ?, ?)",
            [account.account, account.pseudonym, account.kind, account.member, account.logIndex]
        )
    }

    /// What stands for an account in the network's log.
    public func pseudonym(of account: String) throws -> String? {
        try recall(account, in: \.pseudonyms) {
            try row("SELECT pseudonym FROM accounts WHERE account = ?", [account])?.text("pseudonym")
        }
    }

    /// The accounts that were opened before accounts had leaves: their names and what stands for them.
    public func accountsWithoutLeaf() throws -> [(account: String, pseudonym: String)] {
        try rows("SELECT account, pseudonym FROM accounts WHERE log_index IS NULL ORDER BY account").map { row in
            (try row.text("account"), try row.text("pseudonym"))
        }
    }

    /// Gives an account its leaf, kind and member after the fact.
    public func adopt(_ account: AccountRecord) throws {
        try run(
            "UPDATE accounts SET kind = ?, member = ?, log_index = ? WHERE account = ? AND log_index IS NULL",
            [account.kind, account.member, account.logIndex, account.account]
        )
    }

    /// An account's postings in a currency before an entry, newest first, at most `most` of them.
    public func movements(
        of account: String,
        in currency: Currency,
        before sequence: Int,
        most: Int
    ) throws -> [AccountMovement] {
        try rows(
            """
            SELECT postings.sequence, postings.amount, postings.currency, journal.recorded_at, journal.kind, journal.body
            FROM postings JOIN journal USING (sequence)
            WHERE postings.account = ? AND postings.currency = ? AND postings.sequence < ?
            ORDER BY postings.sequence DESC LIMIT ?
            """,
            [account, currency.code, sequence, most]
        ).map(AccountMovement.init)
    }
}
