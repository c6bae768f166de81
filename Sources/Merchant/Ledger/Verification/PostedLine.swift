import GRDB
import Money

/// A row of the table of postings.
struct PostedLine: Equatable, CustomStringConvertible {
    let sequence: Int
    let line: Int
    let account: String
    let currency: String
    let amount: Int64

    init(_ row: Row) {
        sequence = row[0]
        line = row[1]
        account = row[2]
        currency = row[3]
        amount = row[4]
    }

    init(_ posting: Posting, line: Int, of sequence: Int) {
        self.sequence = sequence
        self.line = line
        account = posting.account
        currency = posting.amount.currency.code
        amount = posting.amount.minorUnits
    }

    var description: String {
        "sequence \(sequence), line \(line), account \(account), currency \(currency), amount \(amount)"
    }
}
