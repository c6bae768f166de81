/// Where the columns of Stripe's itemised reports stand, found by their names.
struct StripeColumns {
    let transaction: Int
    let category: Int
    let currency: Int
    let gross: Int
    let fee: Int
    let net: Int
    let payout: Int?
    let payoutDate: Int?
    let createdUTC: Int?
    let created: Int?
    let source: Int?
    let charge: Int?
    let description: Int?
    let payerAmount: Int?
    let payerCurrency: Int?
    let method: Int?
    let reader: Int?
    let order: Int?
    let refund: Int?
    /// How many columns there are.
    let count: Int

    /// Looks the columns up.
    ///
    /// The order's number is whatever the merchant's program gave the payment as metadata under a usual name. A
    /// description is free text, and never taken for it.
    /// - Throws: ``StatementError`` of the kind unparsed row, which names the column that lacks.
    init(_ header: CSVHeader) throws(StatementError) {
        transaction = try header.required("balance_transaction_id")
        category = try header.required("reporting_category")
        currency = try header.required("currency")
        gross = try header.required("gross")
        fee = try header.required("fee")
        net = try header.required("net")
        payout = header.place("automatic_payout_id")
        payoutDate = header.place("automatic_payout_effective_at", "automatic_payout_effective_at_utc")
        createdUTC = header.place("created_utc")
        created = header.place("created")
        source = header.place("source_id")
        charge = header.place("charge_id")
        description = header.place("description")
        payerAmount = header.place("customer_facing_amount")
        payerCurrency = header.place("customer_facing_currency")
        method = header.place("payment_method_type", "card_brand")
        reader = header.place("payment_metadata[terminal]", "payment_metadata[terminal_id]", "payment_metadata[reader]")
        let names = ["order_id", "order", "order_number", "order_no", "orderid", "out_trade_no", "merchant_reference"]
        order = header.place(anyOf: names.map { "payment_metadata[\($0)]" })
        refund = header.place("refund_metadata[refund_id]", "refund_metadata[refund]", "refund_metadata[out_refund_no]")
        count = header.names.count
    }
}
