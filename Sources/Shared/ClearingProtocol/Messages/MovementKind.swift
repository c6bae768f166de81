/// What moves money between a payer and a merchant.
public enum MovementKind: String, Sendable, Hashable, CaseIterable {
    case payment
    case refund
}
