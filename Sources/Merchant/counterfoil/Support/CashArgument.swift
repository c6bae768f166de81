import Ledger
import Money
import OutsideText

/// Reading cash as it is written on a command line.
enum CashArgument {
    /// The sum and its notes and coins, of which one may be left out, or both.
    ///
    /// - Parameters:
    ///   - sum: such as `200.00`.
    ///   - pieces: such as `100x1,50x2`, each a value and how many there are of it.
    ///   - option: the option of the pieces.
    /// - Throws: ``CommandFailure`` naming what is wrong.
    static func read(
        sum: String?,
        pieces: String?,
        option: String,
        in currency: Currency
    ) throws -> (sum: Money?, pieces: CashPieces?) {
        let sum = try sum.map { try Money(parsing: $0, currency: currency) }
        guard let pieces else { return (sum, nil) }
        let counted = try Self.pieces(pieces, option, currency)
        guard sum == nil || sum == counted.total else {
            throw CommandFailure(
                status: .usage,
                sentence: "\(option) comes to \(counted.total.labelled), not to the amount beside it; leave one out."
            )
        }
        return (counted.total, counted)
    }

    private static func pieces(_ text: String, _ option: String, _ currency: Currency) throws -> CashPieces {
        func failure(_ part: Substring) -> CommandFailure {
            CommandFailure(
                status: .usage,
                sentence:
                    "\(option) has \(String(part.prefix(40)).echoed), which is no value and number of notes or coins; "
                    + "write \(example(currency))."
            )
        }
        var counts: [Int64: Int] = [:]
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "x", omittingEmptySubsequences: false)
            guard sides.count == 2, let value = try? Money(parsing: String(sides[0]), currency: currency),
                let count = Int(sides[1]), (0...CashPieces.most).contains(count), counts[value.minorUnits] == nil
            else { throw failure(part) }
            guard currency.denominations.isEmpty || currency.denominations.contains(value.minorUnits) else {
                throw CommandFailure(
                    status: .usage,
                    sentence: "\(option) has \(value.labelled), of which there is no note or coin; there are "
                        + currency.denominations.map { Money(minorUnits: $0, currency: currency).plain }
                        .joined(separator: ", ") + "."
                )
            }
            counts[value.minorUnits] = count
        }
        guard let pieces = CashPieces(counts, in: currency) else { throw failure(text[...]) }
        return pieces
    }

    private static func example(_ currency: Currency) -> String {
        let values = currency.denominations.prefix(2).map { Money(minorUnits: $0, currency: currency).plain }
        return values.count == 2 ? "\(values[0])x1,\(values[1])x2" : "100x1,50x2"
    }
}
