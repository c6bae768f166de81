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
        /// The order is written and registered, or its payer's code charged.
        case registering(Attempt?)
        /// The code is on the screen.
        case showing(Attempt)
        /// The payer confirms on the phone what was charged to the code that was scanned.
        case confirming(Attempt)
        /// The network is asked whether the order can be withdrawn.
        case cancelling(Attempt)
        /// Time is up; the network is asked what became of the order.
        case checking(Attempt)
        /// It is over.
        case finished(SaleResult)
        /// The code of the sign on the counter is on the screen.
        case sign
    }

    /// Where the sale stands.
    public var phase: Phase = .entering
    /// The form in which the order's code is shown, until the next order.
    public var form = CodeForm.short
    /// The amount that is typed.
    public var entry: AmountSum
    /// The line that is typed into on top of the amount.
    public var field: TillField?
    /// The cashier's words about the next order.
    public var reference = ""
    /// The tip of the next order, in minor units.
    public var tip: Int64 = 0
    /// The sum that several pay.
    public var split: SplitSale?
    /// The orders that were put aside and wait for their payers, the oldest first.
    public var aside: [Attempt] = []
    /// One sentence for the cashier, until the next key.
    public var notice: Notice?
    /// Whether a key was refused, so that the amount is not what was typed.
    public var isOverfull = false
    /// Whether the cashier gave the order up before the network knew it.
    public var isUnwanted = false
    /// Whether the next order of the smallest amount is the test payment of a new till.
    public var isTesting = false
    /// How the last sales ended, newest first.
    public var results: [SaleResult] = []

    /// How many results stay in sight.
    static let keptResults = 8
    /// How many orders can wait aside.
    static let mostAside = 9

    init(profile: MerchantProfile) {
        let limit = Money(minorUnits: profile.limit, currency: profile.currency)
        entry = AmountSum(currency: profile.currency, limit: limit)
    }

    /// Whether a customer may be paying now.
    public var isWaiting: Bool {
        switch phase {
        case .registering, .showing, .confirming, .cancelling, .checking: true
        case .entering, .finished, .sign: false
        }
    }

    /// The attempt that is under way.
    public var attempt: Attempt? {
        switch phase {
        case .registering(let attempt): attempt
        case .showing(let attempt), .confirming(let attempt), .cancelling(let attempt), .checking(let attempt): attempt
        case .entering, .finished, .sign: nil
        }
    }

    /// Whether the time of the attempt that is under way runs.
    var isCountingDown: Bool {
        switch phase {
        case .showing, .confirming: true
        default: false
        }
    }

    /// What the customer is asked for.
    var sale: Sale {
        let amount = Money(minorUnits: owed.minorUnits + tip, currency: entry.currency)
        return Sale(amount, tip: tip, note: note)
    }

    /// What is owed without the tip: what was typed, or what is left of a sum that several pay.
    var owed: Money {
        guard let split, entry.isEmpty else { return entry.money }
        return split.due
    }

    /// Whether nothing is typed or shown that Esc would take back.
    var isAtRest: Bool {
        phase == .entering && entry.isEmpty && field == nil && notice == nil && !isOverfull && reference.isEmpty
            && tip == 0 && split == nil
    }

    private var note: String? {
        let part = split.map { "\($0.parts + 1)/\($0.total.plain)" }
        let words = [reference.isEmpty ? nil : reference, part].compactMap(\.self).joined(separator: " ")
        return words.isEmpty ? nil : String(words.unicodeScalars.prefix(TillField.longestReference))
    }

    /// Ends the sale and remembers how.
    mutating func finish(_ result: SaleResult) {
        var result = result
        result.isTest = isTesting && result.state == .paid && result.amount.minorUnits == 1
        phase = .finished(result)
        if result.state == .paid {
            split?.paid(result.amount.minorUnits - tip)
            if split?.due.isZero == true { split = nil }
        }
        forgetSale()
        notice = nil
        remember(result)
    }

    /// Remembers how a sale ended, newest first.
    mutating func remember(_ result: SaleResult) {
        results.removeAll { $0.reference == result.reference }
        results.insert(result, at: 0)
        if results.count > Self.keptResults { results.removeLast() }
    }

    /// Nothing of a sale stays for the next one but that several pay.
    mutating func forgetSale() {
        entry.clear()
        field = nil
        reference = ""
        tip = 0
        isOverfull = false
        isUnwanted = false
        isTesting = false
    }
}
