/// What a line of a settlement is.
public enum SettlementLineKind: String, Sendable, Hashable, CaseIterable {
    /// A payer paid.
    case payment
    /// A payer had something back.
    case refund
    /// A payment was taken back on its own day, with its fee.
    case reversal
}
