import Money
import OutsideText
import Timekeeping

/// The books as a journal that Beancount reads.
///
/// A transaction is dated by its business day, and `entry` is its place in the ledger's journal. At the beginning of the
/// day that follows, the balances are asserted, to the last unit, of all accounts on which something moved.
public struct BeancountExport: ExportWriter {
    private let head: ExportHead
    private var balances = DayBalances()
    private var day: BusinessDay?
    private var opened: Set<String> = []

    /// A writer.
    public init(_ head: ExportHead) {
        self.head = head
    }

    public mutating func begin() -> String {
        var text = """
            ; Ledger \(head.ledger.shown(limit: 64)), \(head.dayWords)
            option "title" \(Self.quoted(head.names))
            option "operating_currency" "\(head.currency.code)"

            """
        guard let first = head.days?.lowerBound, !head.opening.isEmpty else { return text }
        let eve = first.advanced(by: -1)
        text += openings(for: head.opening, on: eve) + "\n\(eve) * \"Opening balances\"\n"
        for posting in head.opening { text += Self.line(posting) }
        balances.add(head.opening)
        day = eve
        return text
    }

    public mutating func text(of entry: ExportedEntry) -> String {
        var text = entry.businessDay == day ? "" : endOfDay()
        day = entry.businessDay
        text += openings(for: entry.postings, on: entry.businessDay)
        text += "\n\(entry.businessDay) * \(Self.quoted(entry.title))\n  entry: \(entry.sequence)\n"
        for detail in entry.details { text += "  \(detail.name): \(Self.quoted(detail.value))\n" }
        for posting in entry.postings { text += Self.line(posting) }
        balances.add(entry.postings)
        return text
    }

    public mutating func end() -> String { endOfDay() }

    private mutating func endOfDay() -> String {
        let moved = balances.takeMoved()
        guard let day, day < .latest, !moved.isEmpty else { return "" }
        return moved.reduce(into: "\n") { text, posting in
            let name = Self.padded(Self.name(posting.account))
            text += "\(day.advanced(by: 1)) balance \(name)  \(posting.amount.plain) ~ 0 "
            text += "\(posting.amount.currency.code)\n"
        }
    }

    private mutating func openings(for postings: [ExportedPosting], on day: BusinessDay) -> String {
        let new = postings.filter { opened.insert($0.account).inserted }
        return new.isEmpty ? "" : "\n" + new.map { "\(day) open \(Self.name($0.account))\n" }.joined()
    }

    private static func line(_ posting: ExportedPosting) -> String {
        "  \(padded(name(posting.account)))  \(posting.amount.plain) \(posting.amount.currency.code)\n"
    }

    private static func padded(_ name: String) -> String {
        name + String(repeating: " ", count: max(0, 32 - name.utf8.count))
    }

    /// An account as Beancount names it: each part with a capital letter or a digit first.
    ///
    /// A part that begins with a hyphen, as the name of a network may, gets `XX` before it: no other part has two
    /// capital letters of which the rest is small, so that no two accounts have the same name.
    static func name(_ account: String) -> String {
        account.split(separator: ":").map { part in
            part.hasPrefix("-") ? "XX" + part : part.prefix(1).uppercased() + part.dropFirst()
        }.joined(separator: ":")
    }

    /// A text in quotation marks, without control characters.
    static func quoted(_ text: String) -> String {
        "\"" + text.shown(limit: 256).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
