import GRDB

extension LedgerView {
    /// How often the receipt of a payment, or of one of its refunds, was printed.
    ///
    /// - Parameters:
    ///   - payment: the payment's number.
    ///   - refund: the network's number of the refund; `nil` for the payment's own receipt.
    public func receiptPrints(of payment: String, refund: String? = nil) throws -> Int {
        try Int.fetchOne(
            database,
            sql: "SELECT copies + 1 FROM receipts WHERE payment = ? AND refund = ?",
            arguments: [payment, refund ?? ""]
        ) ?? 0
    }
}
