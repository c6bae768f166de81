import Money
import PaymentCodes

@testable import Receipts

/// The receipts that the tests print.
enum Sample {
    static func yuan(_ fen: Int64) throws -> Money {
        Money(minorUnits: fen, currency: try Currency.named("CNY"))
    }

    static let payee = Receipt.Payee(
        name: "Lotus Garden Noodles",
        chineseName: "荷园面馆",
        city: "Shanghai",
        chineseCity: "上海"
    )

    static func receipt(
        payee: Receipt.Payee = payee,
        amount: Int64 = 1250,
        note: String? = nil,
        refunds: [ReceiptRefund] = [],
        refund: String? = nil,
        edition: ReceiptEdition = .original,
        language: ReceiptLanguage = .english
    ) throws -> Receipt {
        Receipt(
            payee: payee,
            terminal: "T0001",
            operatorName: "ming",
            code: try ReceiptCode(merchant: "M0001", payment: "P5PYNMP4P26N9", order: "T0001-000005"),
            time: "2026-11-23 12:05:09 +08:00",
            amount: try yuan(amount),
            payerTail: "7KQ2",
            note: note,
            refunds: refunds,
            refund: refund,
            edition: edition,
            language: language
        )
    }

    static func refunded(language: ReceiptLanguage = .english, of number: String? = nil) throws -> Receipt {
        let refunds = [
            ReceiptRefund(number: "R1", amount: try yuan(250), time: "2026-11-23 13:00:00 +08:00"),
            ReceiptRefund(number: "R2", amount: try yuan(500), time: "2026-11-24 09:30:00 +08:00"),
        ]
        return try receipt(refunds: refunds, refund: number, language: language)
    }
}
