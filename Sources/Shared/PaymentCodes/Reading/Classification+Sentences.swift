extension Classification {
    /// What the cashier is told, and what to do, in English.
    public var englishSentence: String {
        switch self {
        case .payer(let code) where code.isPossiblyCardNumber:
            "This may be a card number, not a payment code; ask the customer to open the payment code in the app."
        case .payer(let code): "This is the customer's \(code.wallet.englishName) payment code."
        case .consumerPresented: "This is the customer's payment code."
        case .merchantCode: "This is a merchant's code; ask the customer to show their own payment code."
        case .receipt: "This is a receipt; scan the customer's payment code instead."
        case .receiptCode(let code):
            "This is the receipt of payment \(code.payment); to take money, scan the customer's payment code."
        case .cutOff: "Only a part of the code was read; scan it again."
        case .damaged(.receipt): "The receipt's code is damaged; type the payment's number instead."
        case .damaged: "The code is damaged; ask the customer for a new one and scan it."
        case .notPaymentCode: "This is not a payment code; scan the one in the customer's payment app."
        }
    }

    /// What the cashier is told, and what to do, in Chinese.
    public var chineseSentence: String {
        switch self {
        case .payer(let code) where code.isPossiblyCardNumber: "这可能是银行卡号，不是付款码；请顾客打开手机应用里的付款码。"
        case .payer(let code): "这是顾客的\(code.wallet.chineseName)付款码。"
        case .consumerPresented: "这是顾客的付款码。"
        case .merchantCode: "这是商户的收款码；请顾客出示付款码。"
        case .receipt: "这是一张收据；请扫顾客的付款码。"
        case .receiptCode(let code): "这是付款\(code.payment)的收据；收款请扫顾客的付款码。"
        case .cutOff: "只读到了一部分；请重新扫码。"
        case .damaged(.receipt): "收据上的码已损坏；请输入付款单号。"
        case .damaged: "付款码已损坏；请顾客刷新后再扫。"
        case .notPaymentCode: "这不是付款码；请扫顾客手机上的付款码。"
        }
    }
}
