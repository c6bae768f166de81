import Money
import OutsideText

extension BankXMLStatement {
    /// Whether all its entries are there.
    ///
    /// - Throws: ``StatementError`` of the kind incomplete when another page follows, or when counts, sums or balances are
    ///   not those of the entries.
    func check(values: BankXMLValues) throws(StatementError) {
        guard !isContinued else {
            throw incomplete("it is not the last page of its statement", line: line, "LastPgInd", values)
        }
        try summary.check(all: all, booked: booked, in: currency ?? closing?.amount?.currency, values: values)
        guard let opening = opening ?? previous, let closing else { return }
        guard let first = opening.signedAmount, let last = closing.signedAmount else { return }
        if last.currency != first.currency || last.currency != currency ?? last.currency {
            let codes = [first.currency, last.currency, currency ?? last.currency].map(\.code)
            throw incomplete(
                "it opens in \(codes[0]) and closes in \(codes[1]), with entries in \(codes[2])",
                line: closing.line,
                "Bal",
                values
            )
        }
        let sum = Int128(first.minorUnits) + booked.net
        guard sum == Int128(last.minorUnits) else {
            let made = Money(minorUnits: Int64(clamping: sum), currency: last.currency)
            throw incomplete(
                "it closes with \(last.labelled), but \(first.labelled) and its entries make \(made.labelled)",
                line: closing.line,
                "Bal CLBD",
                values
            )
        }
    }

    private func incomplete(_ reason: String, line: Int, _ field: String, _ values: BankXMLValues) -> StatementError {
        StatementError(
            .incomplete,
            file: values.file,
            line: line,
            field: field,
            reason: reason,
            mend: "Fetch the statement again with all its pages and entries."
        )
    }
}
