public import Money
public import TerminalUI
public import Till

/// A refund as it is entered: the amount, the reason, and a confirmation that no key gives by chance.
public struct RefundDialog: Sendable, Hashable {
    /// What is asked for now.
    public enum Step: Sendable, Hashable, CaseIterable {
        /// How much is given back.
        case amount
        /// One of the usual reasons.
        case reason
        /// The reason in the operator's own words.
        case typing
        /// Capital R.
        case confirmation
        /// The network is asked.
        case sending
    }

    /// The payment's number.
    public let payment: String
    /// What can still be given back.
    public let remaining: Money
    /// What is asked for now.
    public var step = Step.amount
    /// The amount as it is typed.
    public var entry: AmountEntry
    /// Why.
    public var reason = TextField(greatestLength: longestReason, greatestScalars: longestReason)
    /// Whether a key was refused, so that the amount is not what was typed.
    public var isOverfull = false
    /// Why it was not given back.
    public var error: TillError?

    /// The key that takes all that remains.
    static let allKey: Character = "a"
    /// The most Unicode scalars of a reason.
    static let longestReason = 64

    /// A refund of at most what remains.
    public init(payment: String, remaining: Money) {
        self.payment = payment
        self.remaining = remaining
        entry = AmountEntry(currency: remaining.currency, limit: remaining)
    }

    /// Takes a key that types the amount or the reason. Answers whether it was one.
    mutating func type(_ key: Key) -> Bool {
        switch step {
        case .amount: typeAmount(key)
        case .typing: reason.handle(key)
        case .reason, .confirmation, .sending: false
        }
    }

    /// Goes one step back; `false` when there is none, so that the dialog closes.
    mutating func stepBack() -> Bool {
        error = nil
        switch step {
        case .amount: return false
        case .reason: step = .amount
        case .typing, .confirmation:
            step = .reason
            reason.clear()
        case .sending: break
        }
        return true
    }

    /// Whether it was refused because it is more than the operator may give back alone.
    var needsSecondPerson: Bool {
        guard case .operators(let refusal)? = error else { return false }
        return refusal.missing == .refundBeyondLimit
    }

    /// Takes all that remains.
    mutating func takeAll() {
        entry.clear()
        isOverfull = false
        for digit in String(remaining.minorUnits).compactMap(\.wholeNumberValue) { _ = entry.press(digit) }
    }

    private mutating func typeAmount(_ key: Key) -> Bool {
        guard let typing = entry.type(key, besides: [Self.allKey]) else { return false }
        switch typing {
        case .taken: (error, isOverfull) = (nil, false)
        case .refused: isOverfull = true
        case .ignored: break
        }
        return true
    }
}
