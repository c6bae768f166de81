import Money

/// What stands on the accounts while a journal is written, and on which of them something moved since the day began.
struct DayBalances {
    private struct Key: Hashable {
        let account: String
        let currency: Currency
    }

    private var balances: [Key: Int64] = [:]
    private var moved: Set<Key> = []

    /// Takes postings in.
    mutating func add(_ postings: [ExportedPosting]) {
        for posting in postings {
            let key = Key(account: posting.account, currency: posting.amount.currency)
            balances[key, default: 0] += posting.amount.minorUnits
            moved.insert(key)
        }
    }

    /// What stands on the accounts on which something moved since this was last asked, by name and currency.
    mutating func takeMoved() -> [ExportedPosting] {
        defer { moved = [] }
        return moved.sorted { ($0.account, $0.currency.code) < ($1.account, $1.currency.code) }.map { key in
            let amount = Money(minorUnits: balances[key] ?? 0, currency: key.currency)
            return ExportedPosting(account: key.account, amount: amount)
        }
    }
}
