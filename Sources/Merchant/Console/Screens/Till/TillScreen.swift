import ClearingProtocol
public import Ledger
public import Money
public import Till

/// The till screen: amount, code, result.
public struct TillScreen: Sendable, Hashable {
    /// Where the sale stands.
    public enum Phase: Sendable, Hashable {
        /// The amount is typed.
        case entering
        /// The order is written and registered.
        case registering(Attempt?)
        /// The code is on the screen.
        case showing(Attempt)
        /// The network is asked whether the order can be withdrawn.
        case cancelling(Attempt)
        /// Time is up; the network is asked what became of the order.
        case checking(Attempt)
        /// It is over.
        case finished(SaleResult)
    }

    /// Where the sale stands.
    public var phase: Phase = .entering
    /// The form in which the order's code is shown, until the next order.
    public var form = CodeForm.short
    /// The amount that is typed.
    public var entry: AmountEntry
    /// One sentence for the cashier, until the next key.
    public var notice: Notice?
    /// Whether a key was refused, so that the amount is not what was typed.
    public var isOverfull = false
    /// Whether the cashier gave the order up before the network knew it.
    public var isUnwanted = false
    /// How the last sales ended, newest first.
    public var results: [SaleResult] = []

    /// How many results stay in sight.
    static let keptResults = 8

    init(profile: MerchantProfile) {
        let limit = Money(minorUnits: profile.limit, currency: profile.currency)
        entry = AmountEntry(currency: profile.currency, limit: limit)
    }

    /// Whether a customer may be paying now.
    public var isWaiting: Bool {
        switch phase {
        case .registering, .showing, .cancelling, .checking: true
        case .entering, .finished: false
        }
    }

    /// The attempt that is under way.
    public var attempt: Attempt? {
        switch phase {
        case .registering(let attempt): attempt
        case .showing(let attempt), .cancelling(let attempt), .checking(let attempt): attempt
        case .entering, .finished: nil
        }
    }

    /// Whether nothing is typed or shown that Esc would take back.
    var isAtRest: Bool { phase == .entering && entry.isEmpty && notice == nil && !isOverfull }

    /// Ends the sale and remembers how.
    mutating func finish(_ result: SaleResult) {
        phase = .finished(result)
        entry.clear()
        isOverfull = false
        isUnwanted = false
        notice = nil
        results.removeAll { $0.reference == result.reference }
        results.insert(result, at: 0)
        if results.count > Self.keptResults { results.removeLast() }
    }
}
