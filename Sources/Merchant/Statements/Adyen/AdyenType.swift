/// What Adyen's journal types are in the words that all statements share.
enum AdyenType {
    /// The kind of a journal type; what is not listed moves the balance in another way: a transfer, a deposit, a
    /// correction, a refund or chargeback that came back.
    ///
    /// Source: docs.adyen.com, settlement detail report, journal types.
    static func kind(_ type: String) -> StatementLine.Kind {
        switch type {
        case "Settled", "SettledBulk", "BulkSettled", "SettledInInstallments", "SettledExternally": .payment
        case "Refunded", "RefundedBulk", "RefundedExternally": .refund
        case "Chargeback", "SecondChargeback", "ChargebackExternally": .chargeback
        case "Fee", "MiscCosts", "PaymentCost", "InvoiceDeduction", "AuthorisationSchemeFee", "AuthorisationSchemeFees":
            .fee
        case "MerchantPayout": .payout
        default: .other
        }
    }
}
