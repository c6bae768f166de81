/// Who clears a merchant's payments, and charges for it.
public enum Acquirer: String, Sendable, Hashable, CaseIterable {
    /// Our network.
    case network
    /// WeChat Pay.
    case weChat = "wechat"
    /// Alipay.
    case alipay
    /// UnionPay.
    case unionPay = "unionpay"
    /// Adyen.
    case adyen
    /// Stripe.
    case stripe
    /// Whoever's statement a mapping file describes.
    case mapped

    /// Whose statements of clearing have a form.
    public init(of format: StatementFormat) {
        switch format {
        case .weChatAll, .weChatRefund, .weChatSuccess, .weChatFundFlow: self = .weChat
        case .alipay: self = .alipay
        case .unionPayZM, .unionPayZME: self = .unionPay
        case .adyen: self = .adyen
        case .stripe: self = .stripe
        case .mapped: self = .mapped
        // Of banks' forms only our network's camt.053 is clearing's.
        case .networkJSON, .networkCSV, .camt053, .camt054, .bankOfChina, .icbc, .chinaMerchantsBank: self = .network
        }
    }
}
