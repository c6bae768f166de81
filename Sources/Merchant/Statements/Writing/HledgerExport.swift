import Money
import OutsideText
import Timekeeping

/// The books as a journal that hledger reads with `--strict`, and ledger with `--strict` and `--pedantic`.
///
/// A transaction is dated by its business day and its code is the entry's place in the ledger's journal. At the end of
/// each day the balances are asserted of all accounts on which something moved. Commodities and accounts are declared
/// where they are first used.
public struct HledgerExport: ExportWriter {
    private let head: ExportHead
    private var balances = DayBalances()
    private var day: BusinessDay?
    private var declared: Set<String> = []

    /// A writer.
    public init(_ head: ExportHead) {
        self.head = head
    }

    public mutating func begin() -> String {
        var text = "; \(Self.line(head.names))\n; Ledger \(Self.line(head.ledger)), \(head.dayWords)\n\n"
        for name in ExportedEntry.detailNames { text += "tag \(name)\n" }
        guard let first = head.days?.lowerBound, !head.opening.isEmpty else { return text }
        text += declarations(for: head.opening) + "\n\(first.advanced(by: -1)) Opening balances\n"
        for posting in head.opening { text += Self.line(posting.account, posting.amount.labelled) }
        balances.add(head.opening)
        day = first.advanced(by: -1)
        return text
    }

    public mutating func text(of entry: ExportedEntry) -> String {
        var text = entry.businessDay == day ? "" : endOfDay()
        day = entry.businessDay
        text += declarations(for: entry.postings)
        text += "\n\(entry.businessDay) (\(entry.sequence)) \(Self.line(entry.title))\n"
        for detail in entry.details { text += "    ; \(detail.name): \(Self.line(detail.value))\n" }
        for posting in entry.postings { text += Self.line(posting.account, posting.amount.labelled) }
        balances.add(entry.postings)
        return text
    }

    public mutating func end() -> String { endOfDay() }

    private mutating func endOfDay() -> String {
        let moved = balances.takeMoved()
        guard let day, !moved.isEmpty else { return "" }
        return moved.reduce(into: "\n\(day) Balances at the end of the day\n") { text, posting in
            let nothing = Money.zero(posting.amount.currency).labelled
            text += Self.line(posting.account, "\(nothing) = \(posting.amount.labelled)")
        }
    }

    private mutating func declarations(for postings: [ExportedPosting]) -> String {
        var text = ""
        for posting in postings {
            let currency = posting.amount.currency
            if declared.insert(currency.code).inserted {
                // A number without a decimal mark would leave it open which one the file has.
                let one = Money(minorUnits: 1000 * currency.minorUnitsPerUnit, currency: currency).labelled
                text += "\ncommodity \(currency.code)\n    format \(currency.exponent == 0 ? one + "." : one)\n"
            }
            if declared.insert(posting.account).inserted { text += "\naccount \(posting.account)\n" }
        }
        return text
    }

    private static func line(_ account: String, _ amount: String) -> String {
        "    \(account)\(String(repeating: " ", count: max(0, 32 - account.utf8.count)))  \(amount)\n"
    }

    /// A text as it can stand in a description or as the value of a tag, whatever the two programs find in texts: dates
    /// in brackets, further tags after a comma, comments after a semicolon, payees before a bar.
    static func line(_ text: String) -> String {
        var line = ""
        for scalar in text.shown(limit: 256).unicodeScalars {
            switch scalar {
            case "[": line += "("
            case "]": line += ")"
            case ",", ";", "|": line += "/"
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }
}
