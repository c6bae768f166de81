import Money
import OutsideText

/// The totals behind the rows of a bank's statement, where it has them.
///
/// China Merchants Bank writes "# 收入合计: 1 笔，共 100.00 元" and the like, ICBC a row of 合计 with sums in its columns.
struct BankFoot {
    /// Whether a line of it was met.
    var isReached = false

    private var credits: (count: Int64, sum: Int64) = (0, 0)
    private var debits: (count: Int64, sum: Int64) = (0, 0)
    private var exponent = 2

    /// Counts a row.
    mutating func add(_ money: Money) {
        exponent = money.currency.exponent
        if money.isNegative {
            debits = (debits.count + 1, debits.sum &- money.minorUnits)
        } else {
            credits = (credits.count + 1, credits.sum &+ money.minorUnits)
        }
    }

    /// Compares a line of the foot with the rows.
    ///
    /// - Parameters:
    ///   - text: The line.
    ///   - credit: What stands in the column of money in.
    ///   - debit: What stands in the column of money out.
    func compare(
        _ text: String,
        credit: FieldBytes?,
        debit: FieldBytes?,
        _ file: String,
        _ line: Int
    ) throws(StatementError) {
        for (name, own) in [("收入合计", credits), ("支出合计", debits)] where text.contains(name) && text.contains("笔") {
            let said = text.numbers
            guard said.count >= 2 else { throw .cutOff(file) }
            try compare(said[0], 0, own.count, name, file, line)
            try compare(said[1], exponent, own.sum, name, file, line)
        }
        guard !text.hasPrefix("#") else { return }
        if let credit { try compare(credit.string, exponent, credits.sum, "合计", file, line) }
        if let debit { try compare(debit.string, exponent, debits.sum, "合计", file, line) }
    }

    private func compare(
        _ said: String,
        _ exponent: Int,
        _ own: Int64,
        _ name: String,
        _ file: String,
        _ line: Int
    ) throws(StatementError) {
        guard let value = ScannedDecimal(said, allowingGroups: true)?.exact(exponent), value == own else {
            throw StatementError(
                .incomplete,
                file: file,
                line: line,
                field: name,
                reason: "the file says \(said.echoed), but its rows make \(Self.plain(own, exponent))"
            )
        }
    }

    private static func plain(_ units: Int64, _ exponent: Int) -> String {
        guard exponent > 0 else { return String(units) }
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + digits
        return (units < 0 ? "-" : "") + padded.dropLast(exponent) + "." + padded.suffix(exponent)
    }
}
