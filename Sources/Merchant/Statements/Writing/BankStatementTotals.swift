public import Money
import Timekeeping

/// What a bank's statement says before its entries, found by going through all of them once.
public struct BankStatementTotals: Sendable {
    /// What one network owes in one currency: the account of a statement.
    public struct Account: Sendable, Hashable {
        /// The network.
        public let network: String
        /// The currency.
        public let currency: Currency
    }

    /// The count and the sum of the entries of one sign.
    struct Side: Hashable {
        var count = 0
        var units: Int64 = 0

        mutating func add(_ units: Int64) {
            count += 1
            self.units += units
        }
    }

    /// What is known of an account.
    struct Totals: Hashable {
        var opening: Int64 = 0
        var credits = Side()
        var debits = Side()

        var net: Int64 { credits.units + debits.units }
        var closing: Int64 { opening + net }
    }

    let head: ExportHead
    private var totals: [Account: Totals] = [:]
    /// When the newest of the entries was recorded, so that the same entries give the same document.
    private(set) var newest: Timestamp

    /// The totals of no entries yet.
    public init(_ head: ExportHead) {
        self.head = head
        newest = head.foundedAt
        for posting in head.opening {
            guard let account = Account(posting) else { continue }
            totals[account, default: Totals()].opening += posting.amount.minorUnits
        }
    }

    /// Takes an entry in.
    public mutating func add(_ entry: ExportedEntry) {
        newest = max(newest, entry.recordedAt)
        for line in BankStatementLine.lines(of: entry) {
            if line.amount.isNegative {
                totals[line.account, default: Totals()].debits.add(line.amount.minorUnits)
            } else {
                totals[line.account, default: Totals()].credits.add(line.amount.minorUnits)
            }
        }
    }

    /// The accounts that have a statement, by network and currency: at least the usual one, as a document without a
    /// statement is none.
    ///
    /// - Parameter network: the usual network.
    public func accounts(orThatOf network: String) -> [Account] {
        guard !totals.isEmpty else { return [Account(network: network, currency: head.currency)] }
        return totals.keys.sorted { ($0.network, $0.currency.code) < ($1.network, $1.currency.code) }
    }

    func totals(of account: Account) -> Totals { totals[account] ?? Totals() }
}

extension BankStatementTotals.Account {
    /// The account that a posting moves, or `nil` when no network owes on it.
    init?(_ posting: ExportedPosting) {
        guard posting.account.hasPrefix(ExportedPosting.clearing) else { return nil }
        self.init(
            network: String(posting.account.dropFirst(ExportedPosting.clearing.count)),
            currency: posting.amount.currency
        )
    }
}
