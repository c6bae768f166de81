/// The forms of statements that are read.
public enum StatementFormat: String, Sendable, Hashable, CaseIterable {
    /// Our network's signed statement as canonical JSON.
    case networkJSON = "network-json"
    /// Our network's statement as comma-separated values.
    case networkCSV = "network-csv"
    /// WeChat Pay: the merchant's bill of all transactions (27 columns).
    case weChatAll = "wechat-all"
    /// WeChat Pay: the merchant's bill of refunds (29 columns).
    case weChatRefund = "wechat-refund"
    /// WeChat Pay: the merchant's bill of payments (20 columns).
    case weChatSuccess = "wechat-success"
    /// WeChat Pay: the flow of the merchant's funds (11 columns).
    case weChatFundFlow = "wechat-fund-flow"
    /// Alipay 业务明细 (25 columns, GB18030 or UTF-8).
    case alipay
    /// UnionPay's ZM file of a merchant's transactions, fixed width.
    case unionPayZM = "unionpay-zm"
    /// UnionPay's ZME file of a merchant's disputes, fixed width.
    case unionPayZME = "unionpay-zme"
    /// Adyen's settlement detail report.
    case adyen
    /// Stripe's payout reconciliation report, itemised.
    case stripe
    /// ISO 20022 bank to customer statement (versions 02, 04 and 08).
    case camt053
    /// ISO 20022 bank to customer debit credit notification (versions 02, 04 and 08).
    case camt054
    /// Bank of China's account statement as comma-separated values.
    case bankOfChina = "boc"
    /// ICBC's account statement as comma-separated values.
    case icbc
    /// China Merchants Bank's account statement as comma-separated values.
    case chinaMerchantsBank = "cmb"
    /// Comma-separated values whose columns a mapping file names.
    case mapped

    /// Whose word the statement is.
    public enum Side: String, Sendable, Hashable, CaseIterable {
        /// The clearing host's: single payments and refunds.
        case clearing
        /// The bank's: what came to the merchant's account.
        case bank
    }

    /// Whose word the statement is; a mapping file says it for ``mapped``, and camt.053 of our network is clearing's.
    public var side: Side {
        switch self {
        case .camt053, .camt054, .bankOfChina, .icbc, .chinaMerchantsBank: .bank
        default: .clearing
        }
    }

    /// The host that pays for the days of such a statement without a number of its own, and names itself in the bank's
    /// rows: `wechat`, `alipay`, `unionpay`; `nil` for others, whose payer the bank may call by any name.
    public var payingHost: String? {
        switch self {
        case .weChatAll, .weChatRefund, .weChatSuccess, .weChatFundFlow: "wechat"
        case .alipay: "alipay"
        case .unionPayZM, .unionPayZME: "unionpay"
        case .networkJSON, .networkCSV, .adyen, .stripe, .camt053, .camt054, .bankOfChina, .icbc, .chinaMerchantsBank,
            .mapped:
            nil
        }
    }
}
