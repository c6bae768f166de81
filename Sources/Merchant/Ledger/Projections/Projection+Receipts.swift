import Timekeeping

extension Projection {
    mutating func print(_ fact: ReceiptPrinted, _ entry: JournalEntry) throws {
        _ = try existing(PaymentRow.self, fact.payment, "payment \(fact.payment)")
        let key = ReceiptRow.Key(payment: fact.payment, refund: fact.refund ?? "")
        guard var receipt = try row(ReceiptRow.self, key) else {
            guard fact.copy == 0 else {
                throw LedgerError.damaged("a receipt of payment \(fact.payment) is copied before it is printed")
            }
            return try add(ReceiptRow(key, entry), "the receipt of payment \(fact.payment)")
        }
        guard fact.copy == receipt.copies + 1 else {
            throw LedgerError.damaged(
                "copy \(fact.copy) of a receipt of payment \(fact.payment) follows copy \(receipt.copies)"
            )
        }
        receipt.copies = fact.copy
        receipt.printedAt = entry.recordedAt.description
        receipt.printedBy = entry.actor
        try put(receipt)
    }
}
