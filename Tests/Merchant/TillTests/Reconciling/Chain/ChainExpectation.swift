import Money
import Reconciliation
import StatementStore
import Timekeeping

/// A difference that a simulated chain's reconciliation must find, as somebody who knows what went wrong says it.
struct ChainExpectation {
    let kind: BreakKind
    let opened: BusinessDay
    /// The day from which it is open no more.
    var closed: BusinessDay?
    let subject: String
    let field: String
    /// By how much the first side is above the other.
    let difference: Int64
    var currency = Currency.cny

    func isOpen(after day: BusinessDay) -> Bool { opened <= day && closed.map { day < $0 } ?? true }

    /// All of it in a line.
    var text: String { "\(kind.rawValue) \(subject) \(field) \(difference) \(currency.code) of \(opened)" }
}

extension StoredBreak {
    /// The same of what was found.
    var chainText: String {
        let subject = row?.side == .payout || kind == .payoutShort || kind == .payoutOver ? hostNumber : order
        let (units, code) = (difference.minorUnits, difference.currency.code)
        return "\(kind.rawValue) \(subject ?? "") \(field) \(units) \(code) of \(opened)"
    }
}
