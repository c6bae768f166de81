import Money
import OutsideText
import Timekeeping

/// Makes rows of the entries of our network's camt.053, where a fee is an entry of its own behind that of its payment.
struct NetworkEntries {
    let settlement: String
    let values: BankXMLValues
    private var pending: StatementLine?
    private var pendingReference = ""

    init(settlement: String, values: BankXMLValues) {
        self.settlement = settlement
        self.values = values
    }

    /// Takes an entry, and gives the row before it out once nothing more can belong to it.
    mutating func take(
        _ entry: BankXMLEntry,
        _ amount: Money,
        give: (StatementLine) throws -> Void
    ) throws {
        if entry.codes.proprietary == "FEE" { return try takeFee(entry, amount) }
        try flush(give)
        let movement = entry.movement
        var line = StatementLine(
            try kind(of: entry),
            line: entry.line,
            amount: amount,
            at: movement.at,
            day: entry.bookedOn,
            net: amount,
            payout: settlement
        )
        if line.kind != .payout {
            line.hostNumber = BankXMLEntry.some(movement.transaction)
            if line.kind != .payment { line.hostRefundNumber = BankXMLEntry.some(movement.servicerReference) }
            let parts = NetworkRemittance(movement.unstructured)
            line.order = parts?.order
            line.terminal = parts?.terminal
            line.fee = .zero(amount.currency)
        }
        pending = line
        pendingReference = entry.reference
    }

    /// Gives the last row out.
    mutating func flush(_ give: (StatementLine) throws -> Void) throws {
        if let pending { try give(pending) }
        pending = nil
    }

    private mutating func takeFee(_ entry: BankXMLEntry, _ amount: Money) throws {
        guard var line = pending, entry.reference == pendingReference + "-FEE", line.fee?.isZero == true,
            let fee = try? amount.negated(), let net = try? line.amount.adding(amount)
        else {
            throw values.fault(
                "\(entry.reference.echoed) is no fee of the entry before it",
                "NtryRef",
                line: entry.line
            )
        }
        line.fee = fee
        line.net = net
        pending = line
    }

    private func kind(of entry: BankXMLEntry) throws(StatementError) -> StatementLine.Kind {
        switch entry.codes.proprietary {
        case "PAYMENT": return .payment
        case "REFUND": return .refund
        case "REVERSAL": return .reversal
        case "PAYOUT": return .payout
        default:
            throw values.fault(
                "\(entry.codes.proprietary.echoed) is no kind of entry",
                "BkTxCd/Prtry/Cd",
                line: entry.line
            )
        }
    }
}

/// What our network writes for the receiver of an entry: `Order, T1, batch 7 of 2026-11-22`.
struct NetworkRemittance {
    let order: String
    let terminal: String

    init?(_ text: String) {
        let parts = text.split(separator: ", ")
        guard parts.count >= 3, parts[0].hasPrefix("Order "), let point = parts[0].lastIndex(of: ".") else {
            return nil
        }
        order = String(parts[0][..<point].dropFirst("Order ".count))
        terminal = String(parts[1])
    }
}

extension StatementLine {
    /// What an earlier settlement of our network left open.
    static func carried(_ amount: Money, line: Int, settlement: String?, day: BusinessDay?) -> StatementLine {
        StatementLine(.other, line: line, amount: amount, day: day, net: amount, payout: settlement, text: "carried in")
    }
}
