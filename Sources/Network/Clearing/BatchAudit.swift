import ClearingProtocol
import ClearingStore
import Money
import OutsideText
import Timekeeping

/// Compares the lines and totals of a batch with what the node itself booked.
struct BatchAudit {
    let transaction: StoreTransaction
    let batch: Batch
    /// The merchant of the terminal.
    let profile: MerchantProfile

    /// What the batch brings, where all of it is the node's.
    ///
    /// - Throws: `Problem` with every line and total that differs.
    func run() throws -> JudgedBatch {
        let (judged, known) = try lineByLine()
        // Lines whose sums are too large to count are none of the node's, and differ already.
        let sums = (try? BatchTotal.totals(of: batch.lines)) ?? []
        guard judged.rejected.isEmpty, sums == batch.totals else {
            throw try refusal(judged.rejected, known: known, sums: sums)
        }
        return judged
    }

    /// What of the batch the node takes, and what it does not: the totals of those lines count, not those of the batch.
    func judge() throws -> JudgedBatch {
        var judged = try lineByLine().judged
        judged.missing = try missing()
        return judged
    }

    private func lineByLine() throws -> (judged: JudgedBatch, known: [BatchLine]) {
        var seen: Set<String> = []
        var (judged, known) = (JudgedBatch(), [BatchLine]())
        let links = BatchLinks(transaction: transaction, batch: batch)
        for (position, line) in batch.lines.enumerated() {
            guard seen.insert(line.payment).inserted else {
                judged.rejected.append(difference(line, at: position, .repeated, ["payment"]))
                continue
            }
            let movement = try transaction.booked(line.payment, of: batch.terminal)
            if let movement { known.append(movement.line) }
            if let difference = try compare(line, at: position, with: movement, links) {
                judged.rejected.append(difference)
            } else if let movement {
                judged.lines.append(line)
                judged.booked.append(movement)
            }
        }
        return (judged, known)
    }

    private func compare(
        _ line: BatchLine,
        at position: Int,
        with movement: BookedMovement?,
        _ links: BatchLinks
    ) throws -> BatchLineDifference? {
        // Earlier batches are read only for what there is: who makes up lines must not have the node read them all.
        guard let movement else { return difference(line, at: position, .unknown, ["payment"]) }
        let fields = try line.members(unlike: movement.line) + (links.hold(for: line) ? [] : ["from"])
        guard fields.isEmpty else { return difference(line, at: position, .differs, fields, ours: movement.line) }
        guard let earlier = movement.earlier else { return nil }
        return difference(line, at: position, .batched, ["payment"], ours: movement.line, batch: earlier)
    }

    private func difference(
        _ line: BatchLine,
        at position: Int,
        _ cause: BatchDifferenceCause,
        _ fields: [String],
        ours: BatchLine? = nil,
        batch: Int? = nil
    ) -> BatchLineDifference {
        BatchLineDifference(line: position + 1, cause: cause, fields: fields, yours: line, ours: ours, batch: batch)
    }

    private func refusal(
        _ differences: [BatchLineDifference],
        known: [BatchLine],
        sums: [BatchTotal]
    ) throws -> Problem {
        let all = BatchDifferences(
            lines: differences,
            missing: try missing(),
            ours: try BatchTotal.totals(of: known),
            yours: batch.totals
        )
        if let first = differences.first {
            let others = differences.count - 1
            let more = others == 0 ? "" : "; \(others) more \(others == 1 ? "line differs" : "lines differ") too"
            return Problem(
                .totalsDiffer,
                "Line \(first.line) differs: \(first.sentence(of: batch.terminal))\(more).",
                field: "signed.lines[\(first.line - 1)].\(first.fields.first ?? "payment")",
                differences: all
            )
        }
        let position = zip(sums, batch.totals).enumerated().first { $1.0 != $1.1 }?.offset
        let text = JSONValue.array(sums.map(\.json)).canonicalText
        return Problem(
            .totalsDiffer,
            "The totals do not add up the lines of the batch, which make \(text.prefix(400)).",
            field: "signed.totals[\(position ?? min(sums.count, batch.totals.count))]",
            differences: all
        )
    }

    /// What the node has of the terminal on the batch's business day that is in no batch and not in this one.
    private func missing() throws -> [BatchLine] {
        let seen = Set(batch.lines.map(\.payment))
        let day = batch.businessDay
        let payments = try transaction.unbatchedPayments(of: batch.terminal, on: day).compactMap { order in
            order.payment.map {
                BatchLine(kind: .payment, payment: $0.payment, amount: order.amount, fee: $0.fee)
            }
        }
        // No zone is more than a day off: what the wider range has too much is of another business day.
        let refunds = try transaction.unbatchedRefunds(
            of: batch.terminal,
            from: day.advanced(by: -1).midnight,
            to: day.advanced(by: 3).midnight
        ).filter { profile.businessDay(at: $0.requestedAt) == day }
        let given = refunds.map { refund in
            BatchLine(kind: .refund, payment: refund.number, amount: refund.request.amount, fee: refund.fee)
        }
        return (payments + given).filter { !seen.contains($0.payment) }
    }
}

extension BatchLine {
    /// The members that are not as in another line, in the order in which a line is read.
    fileprivate func members(unlike other: BatchLine) -> [String] {
        var members: [String] = []
        if kind != other.kind { members.append("kind") }
        if amount.minorUnits != other.amount.minorUnits { members.append("amount") }
        if amount.currency != other.amount.currency { members.append("currency") }
        if fee.minorUnits != other.fee.minorUnits { members.append("fee") }
        return members
    }
}

extension BatchLineDifference {
    /// What is wrong with the line, as a part of a sentence.
    fileprivate func sentence(of terminal: String) -> String {
        let number = yours.payment.shown()
        switch cause {
        case .repeated: return "\(number) stands in the batch twice"
        case .batched: return "\(number) was in batch \(batch ?? 0) already"
        case .unknown, .other: return "\(terminal) has no \(yours.kind.rawValue) \(number) in the network"
        case .differs:
            guard let ours else { return "\(number) is another in the network" }
            switch fields.first {
            case "kind": return "\(number) is a \(ours.kind.rawValue), not a \(yours.kind.rawValue)"
            case "from": return "\(number) does not come from the line that it names"
            case "fee": return "the fee of \(number) is \(ours.fee), not \(yours.fee)"
            default: return "\(number) is over \(ours.amount), not \(yours.amount)"
            }
        }
    }
}

extension BusinessDay {
    /// The first instant of the date in UTC.
    fileprivate var midnight: Timestamp { Timestamp(milliseconds: Int64(dayNumber) * 86_400_000) }
}
