public import Money

/// What a day's reconciliation came to in one currency.
public struct CurrencyFigures: Sendable, Hashable {
    /// The currency of all amounts.
    public let currency: Currency
    /// What the tills recorded.
    public let ledger: DayReconciliation.Side
    /// What clearing says.
    public let clearing: DayReconciliation.Side
    /// What clearing owes the bank for the day, after fees.
    public let owed: Money
    /// What came to the bank for it.
    public let bank: DayReconciliation.Side
    /// What differences come to.
    public let proof: DayReconciliation.Proof

    /// Figures.
    public init(
        currency: Currency,
        ledger: DayReconciliation.Side,
        clearing: DayReconciliation.Side,
        owed: Money,
        bank: DayReconciliation.Side,
        proof: DayReconciliation.Proof
    ) {
        self.currency = currency
        self.ledger = ledger
        self.clearing = clearing
        self.owed = owed
        self.bank = bank
        self.proof = proof
    }

    /// Whether there is anything to say of it.
    var isEmpty: Bool {
        ledger.count == 0 && clearing.count == 0 && owed.isZero && bank.count == 0
            && proof == DayReconciliation.Proof()
    }
}
