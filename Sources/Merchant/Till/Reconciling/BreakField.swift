/// In what the sides of a difference differ.
public enum BreakField: String, Sendable, Hashable, CaseIterable {
    case amount, fee, discount, currency, status, day, payout
    /// The fee that the schedule asks.
    case expectedFee = "expected_fee"

    /// What people call it in English.
    public var english: String {
        switch self {
        case .amount: "amount"
        case .fee, .expectedFee: "fee"
        case .discount: "discount"
        case .currency: "currency"
        case .status: "state"
        case .day: "day"
        case .payout: "payout"
        }
    }

    /// What people call it in Chinese.
    public var chinese: String {
        switch self {
        case .amount: "金额"
        case .fee, .expectedFee: "手续费"
        case .discount: "优惠"
        case .currency: "币种"
        case .status: "状态"
        case .day: "日期"
        case .payout: "到账"
        }
    }
}
