import Money
import OutsideText

/// What a statement says of all its entries (`TxsSummry`), as it is written: its currency is known only from the entries.
struct BankXMLSummary {
    private var texts: [String: (text: String, line: Int)] = [:]

    /// The amounts and counts that are compared, below `TxsSummry`.
    private static let compared: Set<String> = [
        "TtlNtries/NbOfNtries", "TtlNtries/Sum", "TtlNtries/TtlNetNtryAmt", "TtlNtries/CdtDbtInd",
        "TtlNtries/TtlNetNtry/Amt", "TtlNtries/TtlNetNtry/CdtDbtInd", "TtlCdtNtries/NbOfNtries", "TtlCdtNtries/Sum",
        "TtlDbtNtries/NbOfNtries", "TtlDbtNtries/Sum",
    ]

    /// Takes an element that holds text; its path begins below `TxsSummry`.
    mutating func take(_ path: String, _ text: String, line: Int) {
        if Self.compared.contains(path) { texts[path] = (text, line) }
    }

    /// Compares it with the entries.
    ///
    /// Banks differ in whether they count entries that are not booked yet: one of the two has to fit.
    /// - Throws: ``StatementError`` of the kind incomplete when a count or sum is another.
    func check(
        all: EntryTotals,
        booked: EntryTotals,
        in currency: Currency?,
        values: BankXMLValues
    ) throws(StatementError) {
        let counts: [(String, KeyPath<EntryTotals, Int>)] = [
            ("TtlNtries/NbOfNtries", \.count), ("TtlCdtNtries/NbOfNtries", \.credits),
            ("TtlDbtNtries/NbOfNtries", \.debits),
        ]
        for (path, key) in counts {
            guard let (text, line) = texts[path] else { continue }
            let told = try values.count(text, path, line: line)
            guard told == all[keyPath: key] || told == booked[keyPath: key] else {
                throw differs(path, text, line, from: String(all[keyPath: key]), values)
            }
        }
        guard let currency else { return }
        for (path, sums) in [
            ("TtlCdtNtries/Sum", [all.creditSum, booked.creditSum]),
            ("TtlDbtNtries/Sum", [all.debitSum, booked.debitSum]),
            // ISO means the amounts whatever their direction; some banks write what is left of them.
            ("TtlNtries/Sum", [all.creditSum + all.debitSum, booked.creditSum + booked.debitSum, all.net, booked.net]),
            ("TtlNtries/TtlNetNtryAmt", [all.net, booked.net]), ("TtlNtries/TtlNetNtry/Amt", [all.net, booked.net]),
        ] {
            try check(path, sums, currency, values)
        }
    }

    private func check(
        _ path: String,
        _ sums: [Int128],
        _ currency: Currency,
        _ values: BankXMLValues
    ) throws(StatementError) {
        guard let (text, line) = texts[path] else { return }
        let isNegative = text.hasPrefix("-")
        let told = try values.units(isNegative ? String(text.dropFirst()) : text, of: currency, path, line: line)
        guard sums.contains(where: { $0.magnitude == told.magnitude }) else {
            let sum = Int64(clamping: sums[0].magnitude)
            throw differs(path, text, line, from: Money(minorUnits: sum, currency: currency).labelled, values)
        }
        let sign = path.hasPrefix("TtlNtries/TtlNetNtry") ? self.sign(of: path) : nil
        guard let (direction, place) = sign, told != 0 else { return }
        let isCredit = try values.isCredit(direction, path, line: place)
        guard sums.contains(where: { $0.magnitude == told.magnitude && ($0 > 0) == isCredit }) else {
            throw differs(path, direction, place, from: isCredit ? "DBIT" : "CRDT", values)
        }
    }

    private func sign(of path: String) -> (text: String, line: Int)? {
        texts[path == "TtlNtries/TtlNetNtryAmt" ? "TtlNtries/CdtDbtInd" : "TtlNtries/TtlNetNtry/CdtDbtInd"]
    }

    private func differs(
        _ path: String,
        _ text: String,
        _ line: Int,
        from entries: String,
        _ values: BankXMLValues
    ) -> StatementError {
        StatementError(
            .incomplete,
            file: values.file,
            line: line,
            field: path,
            reason: "the summary says \(text.echoed), but the entries make \(entries)"
        )
    }
}
