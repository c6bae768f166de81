/// What a file of fees can say of a schedule.
enum FeeKey: String, CaseIterable {
    /// The share of a payment in percent, such as `0.38%`, rounded half up to the minor unit.
    case rate
    /// What is added to the share, such as `0.10`; nothing unless it is said.
    case fixed
    /// The least fee of a payment; none unless it is said.
    case minimum
    /// The largest fee of a payment; none unless it is said.
    case cap
    /// Another rate for larger payments, `FROM: RATE` or `FROM: RATE: FIXED`, such as `1000.01: 0.6%`; may be repeated.
    case tier
    /// What becomes of the fee in a refund: `return`, `keep` or `keep-fixed`; return unless it is said.
    case refunds
}
