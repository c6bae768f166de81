/// A difference between the till's row and the host's, before anybody gave it a name or a reason.
public struct FoundBreak: Sendable, Hashable {
    /// What kind it is.
    public let kind: BreakKind
    /// The till's row, where there is one.
    public let ledger: MatchRow?
    /// The host's row, where there is one.
    public let clearing: MatchRow?
    /// What the merchant's schedule says that the host may charge, in minor units, where that is what differs.
    public let expectedFee: Int64?

    /// A difference.
    public init(_ kind: BreakKind, ledger: MatchRow?, clearing: MatchRow?, expectedFee: Int64? = nil) {
        self.kind = kind
        self.ledger = ledger
        self.clearing = clearing
        self.expectedFee = expectedFee
    }

    /// By how much the till's sum stands above the host's because of it, by currency and in minor units.
    ///
    /// A fee changes no sum of amounts. Who pays for a promotion does, unless the amount is a break of its own.
    public var differences: [CurrencyMark: Int64] {
        guard kind != .fee, kind != .promotionSplit || isSplitAlone else { return [:] }
        var differences: [CurrencyMark: Int64] = [:]
        if let ledger { differences[ledger.currency, default: 0] += ledger.counted }
        if let clearing { differences[clearing.currency, default: 0] -= clearing.counted }
        return differences.filter { $0.value != 0 }
    }

    private var isSplitAlone: Bool {
        guard let ledger, let clearing else { return false }
        return PromotionSplit(ledger: ledger, clearing: clearing).isOfTheSameOrder
    }
}
