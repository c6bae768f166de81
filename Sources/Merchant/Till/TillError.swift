public import ClearingClient
public import ClearingProtocol
public import Ledger
public import Money

/// Why the till does not do what it was asked; one sentence for the cashier each.
public enum TillError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Nothing is owed.
    case nothingOwed
    /// More is owed than one order may be.
    case overLimit(amount: Money, limit: Money)
    /// The currency is not the merchant's.
    case currency(found: Currency, expected: Currency)
    /// Nobody opened a shift.
    case noShift
    /// A shift is open already.
    case shiftOpen(number: Int)
    /// Attempts wait for the network's word, so the shift cannot end.
    case unresolved([AttemptReference])
    /// An order can still be paid, so the shift cannot end.
    case stillPayable(AttemptReference)
    /// The terminal is not paired with a network.
    case unpaired
    /// There is no such attempt.
    case noAttempt(AttemptReference)
    /// The network could not be asked, or said no.
    case clearing(ClearingError)
    /// What the network said is not acceptable, so it was not believed.
    case distrusted(String)
    /// The ledger failed.
    case ledger(LedgerError)
    /// The merchant's time zone is not known here.
    case zone(String)
    /// Something else went wrong.
    case failed(String)

    public var description: String {
        switch self {
        case .nothingOwed: "The amount is 0; type what is owed."
        case .overLimit(let amount, let limit):
            "The amount \(amount.plain) is over this merchant's limit of \(limit.labelled); take it in parts."
        case .currency(let found, let expected):
            "The currency \(found.code) is not this merchant's; write the amount in \(expected.code)."
        case .noShift: "No shift is open; open one with `counterfoil shift open`."
        case .shiftOpen(let number): "Shift \(number) is open already; close it first."
        case .unresolved(let references):
            "\(references.count == 1 ? "Order" : "Orders") \(references.map(\.order).joined(separator: ", ")) still "
                + "\(references.count == 1 ? "waits" : "wait") for the network's word; "
                + "reach the network and try again."
        case .stillPayable(let reference):
            "Order \(reference.order) can still be paid; cancel it on the till screen, or wait until it expires."
        case .unpaired: "This terminal is not paired with a network; pair it with `counterfoil pair`."
        case .noAttempt(let reference): "There is no attempt \(reference) in this ledger."
        case .clearing(let error): error.description
        case .distrusted(let reason): "The network's answer was not believed: \(reason)."
        case .ledger(let error): error.description
        case .zone(let name): "The time zone \(name) is not known here; install the time zone data (tzdata)."
        case .failed(let reason): reason
        }
    }

    /// The error as one of the till's.
    public init(_ error: any Error) {
        switch error {
        case let error as TillError: self = error
        case let error as ClearingError: self = .clearing(error)
        case let error as LedgerError: self = .ledger(error)
        case let error as SignatureError: self = .distrusted("\(error)")
        default: self = .failed("\(error)")
        }
    }
}
