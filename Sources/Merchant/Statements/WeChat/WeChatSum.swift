/// A column of WeChat Pay's bills whose sum stands in their foot.
enum WeChatSum: Int, CaseIterable, Sendable {
    /// What is settled of payments.
    case settled
    /// What the merchant gives back.
    case refunded
    /// What of a refund goes to coupons that were paid for beforehand.
    case couponRefunded
    /// What the host keeps, negative where it gives it back.
    case fee
    /// What the order was.
    case ordered
    /// What the merchant asked to be given back.
    case refundAsked

    /// The names of the column, the newest first.
    var columns: [String] {
        switch self {
        case .settled: ["应结订单金额", "总金额"]
        case .refunded: ["退款金额"]
        case .couponRefunded: ["充值券退款金额", "代金券或立减优惠退款金额", "企业红包退款金额"]
        case .fee: ["手续费"]
        case .ordered: ["订单金额"]
        case .refundAsked: ["申请退款金额"]
        }
    }

    /// The names of the sum in the foot, the newest first.
    var totals: [String] {
        switch self {
        case .settled: ["应结订单总金额", "总交易额", "总金额"]
        case .refunded: ["退款总金额", "总退款金额"]
        case .couponRefunded:
            ["充值券退款总金额", "总代金券或立减优惠退款金额", "代金券或立减优惠退款总金额", "企业红包退款总金额", "总企业红包退款金额"]
        case .fee: ["手续费总金额"]
        case .ordered: ["订单总金额"]
        case .refundAsked: ["申请退款总金额"]
        }
    }
}
