public import ClearingClient
public import ClearingProtocol
public import Ledger
public import Money
public import PaymentCodes
public import Receipts

/// Why the till does not do what it was asked; one sentence for the cashier each.
public enum TillError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Nothing is owed.
    case nothingOwed
    /// More is owed than one order may be.
    case overLimit(amount: Money, limit: Money)
    /// The tip is more than the amount that holds it, or below zero.
    case tipOverAmount(Money)
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
    /// Refunds wait for the network's word, so the shift cannot end.
    case unresolvedRefunds(payments: [String])
    /// The count differs from what should be in the drawer by more than the threshold. Nothing tells by how much, or
    /// which way; or it was not counted at all. `mayAllow` names who else may let it stand; `nil` where a reason is enough.
    case variance(threshold: Money, isCounted: Bool, mayRecount: Bool, mayAllow: [String]?)
    /// The drawer was counted twice, and no third count is taken.
    case countedTwice(shift: Int)
    /// The drawer is counted, so that no cash may move before the close.
    case counted(shift: Int)
    /// No cash is to be moved.
    case nothingMoved
    /// A reason is missing, too long, or cannot be shown.
    case shiftReason
    /// What was scanned is not the payment code of a customer.
    case notPayerCode(Classification)
    /// The customer's code is charged already.
    case codeCharged(order: String)
    /// There is no such payment.
    case noPayment(String)
    /// An order was paid more than once, so that its number does not say which payment is meant.
    case severalPayments(order: String, payments: [String])
    /// There is no such refund.
    case noRefund(String)
    /// Nothing is to be given back.
    case nothingToRefund
    /// All of a payment was given back already, or is about to be.
    case nothingRemains(payment: String, waiting: Money)
    /// More is to be given back than what remains of the payment.
    case exceedsRemaining(amount: Money, remaining: Money, payment: String)
    /// Only a part of a payment is to be reversed.
    case reversalInPart(payment: String)
    /// The reason of a refund is missing, too long, or cannot be shown.
    case refundReason
    /// The terminal is not paired with a network.
    case unpaired
    /// There is no such attempt.
    case noAttempt(AttemptReference)
    /// The network could not be asked, or said no.
    case clearing(ClearingError)
    /// What the network said is not acceptable, so it was not believed.
    case distrusted(String)
    /// The printer did not print.
    case printer(PrinterError)
    /// A setting cannot be that, or the settings cannot be read or written.
    case settings(SettingsError)
    /// Whoever stands at the till may not do it, or is not known.
    case operators(OperatorRefusal)
    /// There is no such batch, or nothing to decide about a line of it.
    case batch(BatchRefusal)
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
        case .tipOverAmount(let amount): "The tip is not within the amount of \(amount.labelled); type it again."
        case .noShift: "No shift is open; open one with `counterfoil shift open`."
        case .shiftOpen(let number): "Shift \(number) is open already; close it first."
        case .unresolved(let references):
            "\(references.count == 1 ? "Order" : "Orders") \(references.map(\.order).joined(separator: ", ")) still "
                + "\(references.count == 1 ? "waits" : "wait") for the network's word; "
                + "reach the network and try again, or carry \(references.count == 1 ? "it" : "them") with a reason."
        case .stillPayable(let reference):
            "Order \(reference.order) can still be paid; cancel it on the till screen, or wait until it expires."
        case .unresolvedRefunds(let payments):
            "\(payments.count == 1 ? "A refund of payment" : "Refunds of payments") "
                + "\(payments.joined(separator: ", ")) still \(payments.count == 1 ? "waits" : "wait") "
                + "for the network's word; reach the network and try again, or carry it with a reason."
        case .variance(let threshold, let isCounted, let mayRecount, let others):
            (isCounted
                ? "The count differs from what should be there by more than \(threshold.labelled); "
                : "The drawer has cash, and no count of it was given; ")
                + (mayRecount ? isCounted ? "count once more, or " : "count it, or " : "")
                + (others.map { "let somebody else allow it, with a reason: \(Self.persons($0))." } ?? "give a reason.")
        case .countedTwice(let number):
            "The drawer of shift \(number) was counted twice, and the second count stands; no more is counted."
        case .counted(let number):
            "The drawer of shift \(number) is counted, so no cash moves any more; close the shift."
        case .nothingMoved: "The amount is 0; write how much is put in or taken out."
        case .shiftReason:
            "The reason must have 1 to \(Shifts.longestReason) characters, none of control; write it in a few words."
        case .notPayerCode(let found): found.englishSentence
        case .codeCharged(let order):
            "The code is charged for order \(order) already; ask the customer for a new one and scan it."
        case .noPayment(let number):
            "There is no payment or paid order \"\(number.prefix(40))\" in this ledger; "
                + "`counterfoil payments` lists them."
        case .severalPayments(let order, let payments):
            "Order \(order) was paid \(payments.count) times; name the payment: \(payments.joined(separator: ", "))."
        case .noRefund(let key): "There is no refund \(key) in this ledger."
        case .nothingToRefund: "The amount is 0; write what is to be given back."
        case .nothingRemains(let payment, let waiting):
            waiting.isZero
                ? "All of payment \(payment) was given back already."
                : "Nothing remains of payment \(payment): \(waiting.labelled) of it waits for the network's word."
        case .exceedsRemaining(let amount, let remaining, let payment):
            "\(amount.labelled) is more than the \(remaining.labelled) that remains of payment \(payment); "
                + "give back at most that."
        case .reversalInPart(let payment):
            "Payment \(payment) can only be reversed as a whole, before anything of it was refunded; refund it instead."
        case .refundReason:
            "The reason must have 1 to 64 characters, none of control; write it in a few words."
        case .unpaired: "This terminal is not paired with a network; pair it with `counterfoil pair`."
        case .noAttempt(let reference): "There is no attempt \(reference) in this ledger."
        case .clearing(let error): error.description
        case .distrusted(let reason): "The network's answer was not believed: \(reason)."
        case .printer(let error): error.englishSentence
        case .settings(let error): error.description
        case .operators(let refusal): refusal.description
        case .batch(let refusal): refusal.description
        case .ledger(let error): error.description
        case .zone(let name): "The time zone \(name) is not known here; install the time zone data (tzdata)."
        case .failed(let reason): reason
        }
    }

    private static func persons(_ names: [String]) -> String {
        names.isEmpty
            ? "nobody else here may, so a manager must add an operator who may" : names.joined(separator: " or ")
    }

    /// The error as one of the till's.
    public init(_ error: any Error) {
        switch error {
        case let error as TillError: self = error
        case let error as ClearingError: self = .clearing(error)
        case let error as PrinterError: self = .printer(error)
        case let error as LedgerError: self = .ledger(error)
        case let error as SettingsError: self = .settings(error)
        case let refusal as OperatorRefusal: self = .operators(refusal)
        case let error as SignatureError: self = .distrusted("\(error)")
        default: self = .failed("\(error)")
        }
    }
}
