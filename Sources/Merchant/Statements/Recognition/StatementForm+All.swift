extension StatementForm {
    /// All forms that are told by content, in the order in which they are tried.
    static let all: [StatementForm] = [
        WeChatBill.form,
        WeChatFundFlow.form,
        AlipayBill.form,
        .bankXML,
        .networkJSON,
        .networkCSV,
        .unionPay,
        .adyen,
        .stripe,
        BankStatement.form,
    ]
}
