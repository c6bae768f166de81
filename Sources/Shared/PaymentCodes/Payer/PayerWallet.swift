/// A wallet whose payment codes are digits.
public enum PayerWallet: String, Sendable, Hashable, CaseIterable {
    /// UnionPay: 19 digits that begin with 62.
    case unionPay = "unionpay"
    /// WeChat Pay: 18 digits that begin with 10 to 15.
    case weChatPay = "wechat"
    /// Alipay: 16 to 24 digits that begin with 25 to 30.
    case alipay

    /// The first two digits of the wallet's codes.
    public var prefixes: ClosedRange<Int> {
        switch self {
        case .unionPay: 62...62
        case .weChatPay: 10...15
        case .alipay: 25...30
        }
    }

    /// The numbers of digits that the wallet's codes have.
    public var lengths: ClosedRange<Int> {
        switch self {
        case .unionPay: 19...19
        case .weChatPay: 18...18
        case .alipay: 16...24
        }
    }

    /// The wallet's name in English.
    public var englishName: String {
        switch self {
        case .unionPay: "UnionPay"
        case .weChatPay: "WeChat Pay"
        case .alipay: "Alipay"
        }
    }

    /// The wallet's name in Chinese.
    public var chineseName: String {
        switch self {
        case .unionPay: "云闪付"
        case .weChatPay: "微信支付"
        case .alipay: "支付宝"
        }
    }

    /// The wallet whose codes begin with the first two of some digits.
    static func beginning(_ digits: some Sequence<UInt8>) -> PayerWallet? {
        let first = Array(digits.prefix(2))
        guard first.count == 2, first.allSatisfy(\.isASCIIDigit) else { return nil }
        let number = first[0].digitValue * 10 + first[1].digitValue
        return allCases.first { $0.prefixes.contains(number) }
    }
}
