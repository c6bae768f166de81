/// The words of a receipt in its language.
struct ReceiptWords: Sendable {
    let language: ReceiptLanguage

    var receipt: String { say("RECEIPT", "收款凭证") }
    var refund: String { say("REFUND", "退款凭证") }
    func mark(_ edition: ReceiptEdition) -> String? {
        switch edition {
        case .original: nil
        case .copy(let number): say("COPY \(number)", "副本 \(number)")
        case .preview: say("PREVIEW - NOT A RECEIPT", "预览 - 非凭证")
        }
    }
    var time: String { say("Time", "时间") }
    var terminal: String { say("Terminal", "终端号") }
    var operatorName: String { say("Cashier", "收银员") }
    var order: String { say("Order", "订单号") }
    var payment: String { say("Payment", "付款单号") }
    var refundNumber: String { say("Refund", "退款单号") }
    var note: String { say("Reference", "备注") }
    var payer: String { say("Payer's wallet", "付款账户") }
    var paid: String { say("Paid", "已付") }
    var refunded: String { say("Refunded", "已退") }
    var remaining: String { say("Remains paid", "实付余额") }
    var keep: String { say("Keep this receipt for a refund.", "退款请出示本凭证。") }

    private func say(_ english: String, _ chinese: String) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}
