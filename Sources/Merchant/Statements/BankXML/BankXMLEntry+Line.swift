import Money
import OutsideText

extension BankXMLEntry {
    /// The row of a bank's statement: what came in may be a payout, what the bank took for its work is a fee.
    ///
    /// One row for an entry, never one for each of its details: their sum may differ from it by charges, and a bank may
    /// write the sum of all into each. An entry that takes another back is no payout, whichever way its money went.
    func bankLine(_ amount: Money, state: StatementLine.State) -> StatementLine {
        let kind: StatementLine.Kind
        if codes.isCharge {
            kind = .fee
        } else {
            kind = amount.isPositive && !isReversal ? .payout : .other
        }
        return StatementLine(
            kind,
            line: line,
            amount: amount,
            state: state,
            hostNumber: Self.some(servicerReference) ?? Self.some(reference),
            at: details == 1 ? movement.at ?? bookedAt : bookedAt,
            day: bookedOn ?? valueOn,
            payout: payoutReference,
            scheme: Self.some([codes.domain, codes.family, codes.subfamily].joined(separator: "/")).flatMap {
                codes.domain.isEmpty ? Self.some(codes.proprietary) : $0
            },
            text: text
        )
    }

    /// What the payer of a payout called it, or else the bank.
    private var payoutReference: String? {
        if details == 1, movement.endToEnd != "NOTPROVIDED", let number = Self.some(movement.endToEnd) {
            return number
        }
        return Self.some(servicerReference) ?? (details == 1 ? Self.some(movement.servicerReference) : nil)
    }

    private var text: String? {
        var text = remittance
        text.add(references.joined)
        text.add(reference)
        text.add(servicerReference)
        if isReversal { text.add("reversal") }
        return Self.some(text.joined)
    }

    static func some(_ text: String) -> String? { text.isEmpty ? nil : text }
}
