/// What Stripe's reporting categories are in the words that all statements share.
enum StripeCategory {
    /// The kind of a category; what is not listed moves the balance in another way: a transfer, a reserve, money of its
    /// own that the merchant adds, a refund, dispute or payout that came back.
    ///
    /// Source: docs.stripe.com/reports/reporting-categories.
    static func kind(_ category: String) -> StatementLine.Kind {
        switch category {
        case "charge": .payment
        case "refund": .refund
        case "partial_capture_reversal", "charge_failure": .reversal
        case "dispute": .chargeback
        case "fee", "network_cost", "tax": .fee
        case "payout": .payout
        default: .other
        }
    }
}
