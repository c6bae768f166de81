import ClearingProtocol
import Money
import Timekeeping

@testable import Ledger

/// The ledger in plain dictionaries, written without a look at how the ledger does it.
struct LedgerModel {
    struct Paid {
        let amount: Int64
        var refunded: Int64 = 0
        var waiting: Int64 = 0
        var rest: Int64 { amount - refunded - waiting }
    }
    struct Takings: Equatable {
        var count = 0
        var gross: Int64 = 0
        var refundCount = 0
        var refunds: Int64 = 0
        var fees: Int64 = 0
        var tips: Int64 = 0
        var discounts: Int64 = 0
    }

    var balances: [String: Int64] = [:]
    var attempts: [AttemptReference: AttemptState] = [:]
    var payments: [String: Paid] = [:]
    var refunds: [String: (payment: String, amount: Int64, state: RefundProgress)] = [:]
    /// By `day|quarter`.
    var takings: [String: Takings] = [:]

    mutating func move(_ amount: Int64, from credit: String, to debit: String) {
        balances[credit, default: 0] -= amount
        balances[debit, default: 0] += amount
    }

    mutating func take(_ entry: JournalEntry, _ change: (inout Takings) -> Void) {
        let text = entry.recordedAt.description
        let minute = (Int(text.dropFirst(14).prefix(2)) ?? 0) / 15 * 15
        let key = "\(entry.businessDay?.description ?? "")|\(text.prefix(14))\(minute < 10 ? "0" : "")\(minute)Z"
        change(&takings[key, default: Takings()])
    }

    /// The accounts on which something stands.
    var standing: [String: Int64] { balances.filter { $0.value != 0 } }
}
