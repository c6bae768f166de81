/// Where the columns of a WeChat Pay bill stand.
struct WeChatColumns: Sendable {
    /// How many there are.
    let count: Int
    let time: Int
    let merchant: Int?
    let subMerchant: Int?
    let device: Int?
    let transaction: Int
    let order: Int
    let state: Int
    let bank: Int?
    let currency: Int?
    let coupon: Int?
    let refundAsked: Int?
    let refundNumber: Int?
    let merchantRefund: Int?
    let refundState: Int?
    let goods: Int?
    /// The columns that the foot has sums of, in the order of ``WeChatSum``.
    let sums: [Int?]
    /// Their names, as errors say them.
    let sumNames: [String]

    /// Finds the columns.
    ///
    /// - Throws: ``StatementError`` which names the first one that lacks.
    init(_ header: CSVHeader) throws(StatementError) {
        count = header.names.count
        time = try header.required("交易时间")
        merchant = header.place("商户号", "服务商商户号")
        subMerchant = header.place("特约商户号", "子商户号")
        device = header.place("设备号")
        transaction = try header.required("微信订单号")
        order = try header.required("商户订单号")
        state = try header.required("交易状态")
        bank = header.place("付款银行")
        currency = header.place("货币种类")
        coupon = header.place("代金券金额", "代金券或立减优惠金额", "企业红包金额")
        refundAsked = header.place("退款申请时间")
        refundNumber = header.place("微信退款单号")
        merchantRefund = header.place("商户退款单号")
        refundState = header.place("退款状态")
        goods = header.place("商品名称")
        _ = try header.required("应结订单金额", "总金额", "订单金额")
        sums = WeChatSum.allCases.map { header.place(anyOf: $0.columns) }
        sumNames = zip(WeChatSum.allCases, sums).map { sum, place in place.map { header.names[$0] } ?? sum.columns[0] }
    }
}
