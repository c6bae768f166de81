import ClearingProtocol
import ClearingStore
import Money
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
        switch line.kind {
        case .payment: try checkPayment(line, at: position)
        case .refund: try checkRefund(line, at: position)
        }
    }

    private func checkPayment(_ line: BatchLine, at position: Int) throws {
        guard let order = try transaction.order(payment: line.payment), let payment = order.payment,
            order.terminal == batch.terminal
        else {
            throw differs(
                position,
                "payment",
                "\(batch.terminal) has no payment \(line.payment.shown()) in the network"
            )
        }
        try compare(line, at: position, amount: order.amount, fee: payment.fee, earlier: order.batch)
    }

    /// A refund by the network's number of it, or a reversal: that counts as the refund of its whole payment.
    private func checkRefund(_ line: BatchLine, at position: Int) throws {
        if let refund = try transaction.refund(number: line.payment), refund.terminal == batch.terminal,
            refund.state == .accepted || refund.state == .pending
        {
            return try compare(
                line,
                at: position,
                amount: refund.request.amount,
                fee: refund.fee,
                earlier: refund.batch
            )
        }
        guard try transaction.order(payment: line.payment) == nil else {
            throw differs(position, "kind", "\(line.payment) is a payment, not a refund")
        }
        guard let order = try transaction.order(reversal: line.payment), let payment = order.payment,
            order.terminal == batch.terminal
        else {
            throw differs(position, "payment", "\(batch.terminal) has no refund \(line.payment.shown()) in the network")
        }
        try compare(line, at: position, amount: order.amount, fee: payment.fee, earlier: nil)
    }

    private func compare(_ line: BatchLine, at position: Int, amount: Money, fee: Money, earlier: Int?) throws {
        guard line.amount == amount else {
            throw differs(position, "amount", "\(line.payment) is over \(amount), not \(line.amount)")
        }
        guard line.fee == fee else {
            throw differs(position, "fee", "the fee of \(line.payment) is \(fee), not \(line.fee)")
        }
        if let earlier { throw differs(position, "payment", "\(line.payment) was in batch \(earlier) already") }
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
