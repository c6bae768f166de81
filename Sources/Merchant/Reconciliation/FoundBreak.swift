/// A difference between the till's row and the host's, before anybody gave it a name or a reason.
public struct FoundBreak: Sendable, Hashable {
    /// What kind it is.
    public let kind: BreakKind
    /// The till's row, where there is one.
    public let ledger: MatchRow?
    /// The host's row, where there is one.
    public let clearing: MatchRow?

    /// A difference.
    public init(_ kind: BreakKind, ledger: MatchRow?, clearing: MatchRow?) {
        self.kind = kind
        self.ledger = ledger
        self.clearing = clearing
    }

    /// By how much the till's sum stands above the host's because of it, by currency and in minor units.
    ///
    /// Fees and promotions change no sum of amounts.
    public var differences: [CurrencyMark: Int64] {
        guard kind != .fee, kind != .promotionSplit else { return [:] }
        var differences: [CurrencyMark: Int64] = [:]
        if let ledger { differences[ledger.currency, default: 0] += ledger.counted }
        if let clearing { differences[clearing.currency, default: 0] -= clearing.counted }
        return differences.filter { $0.value != 0 }
    }
}
