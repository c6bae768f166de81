/// In what the sides of a difference differ.
public enum BreakField: String, Sendable, Hashable, CaseIterable {
    case amount, fee, discount, currency, status, day, payout
    /// The fee that the schedule asks.
    case expectedFee = "expected_fee"
    /// Clearing's statement of the day was not read in yet.
    case statement

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
        case .statement: "statement of the day not read in yet"
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
        case .statement: "当日对账单尚未导入"
        }
    }
}
