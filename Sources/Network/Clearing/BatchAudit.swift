import ClearingProtocol
import ClearingStore
import OutsideText

/// Compares the lines and totals of a batch with what the node itself booked.
struct BatchAudit {
    let transaction: StoreTransaction
    let batch: Batch

    /// - Throws: `Problem` naming the first line or total that differs.
    func run() throws {
        var seen: Set<String> = []
        for (position, line) in batch.lines.enumerated() {
            guard seen.insert(line.payment).inserted else {
                throw differs(position, "payment", "\(line.payment.shown()) stands in the batch twice")
            }
            try check(line, at: position)
        }
        try checkTotals()
    }

    private func check(_ line: BatchLine, at position: Int) throws {
        guard line.kind == .payment else {
            throw differs(position, "kind", "the network has no \(line.kind.rawValue) \(line.payment.shown())")
        }
        guard let order = try transaction.order(payment: line.payment), let payment = order.payment,
            order.terminal == batch.terminal
        else {
            throw differs(
                position,
                "payment",
                "\(batch.terminal) has no payment \(line.payment.shown()) in the network"
            )
        }
        guard line.amount == order.amount else {
            throw differs(position, "amount", "\(line.payment) is over \(order.amount), not \(line.amount)")
        }
        guard line.fee == payment.fee else {
            throw differs(position, "fee", "the fee of \(line.payment) is \(payment.fee), not \(line.fee)")
        }
        if let earlier = order.batch {
            throw differs(position, "payment", "\(line.payment) was in batch \(earlier) already")
        }
    }

    private func checkTotals() throws {
        let expected = try BatchTotal.totals(of: batch.lines)
        guard expected != batch.totals else { return }
        let position = zip(expected, batch.totals).enumerated().first { $1.0 != $1.1 }?.offset
        throw Problem(
            .totalsDiffer,
            "The totals do not add up the lines of the batch, which make \(JSONValue.array(expected.map(\.json)).canonicalText.prefix(400)).",
            field: "signed.totals[\(position ?? min(expected.count, batch.totals.count))]"
        )
    }

    private func differs(_ position: Int, _ field: String, _ reason: String) -> Problem {
        Problem(.totalsDiffer, "Line \(position + 1) differs: \(reason).", field: "signed.lines[\(position)].\(field)")
    }
}
