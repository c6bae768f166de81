import Money

/// A balance of a bank's statement (`Bal`) as its elements come.
struct BankBalance {
    /// The line on which it begins.
    let line: Int
    /// `OPBD`, `PRCD`, `CLBD` and others.
    var code = ""
    /// Its amount without a sign.
    var amount: Money?
    /// Whether the bank owes it.
    var isCredit: Bool?

    init(line: Int) {
        self.line = line
    }

    /// What the bank owes, or is owed where negative.
    var signedAmount: Money? {
        guard let amount, let isCredit else { return nil }
        return Money(minorUnits: isCredit ? amount.minorUnits : -amount.minorUnits, currency: amount.currency)
    }

    /// Takes an element that holds text; its path begins below `Bal`.
    mutating func take(
        _ path: String,
        _ text: String,
        currency: String?,
        line: Int,
        values: BankXMLValues
    ) throws(StatementError) {
        switch path {
        case "Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry": code = text
        case "Amt": amount = try values.money(text, in: currency, "Bal/Amt", line: line)
        case "CdtDbtInd": isCredit = try values.isCredit(text, "Bal/CdtDbtInd", line: line)
        case "Dt/Dt", "Dt/DtTm": _ = try values.day(text, "Bal/\(path)", line: line)
        default: break
        }
    }
}
