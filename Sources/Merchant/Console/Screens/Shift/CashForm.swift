public import Ledger
public import Money
import TerminalUI

/// Cash as it is counted: one amount, or how many notes and coins there are of each value. Nothing stands in it before.
public struct CashForm: Sendable, Hashable {
    /// The amount, while it is typed as one.
    public var entry: AmountEntry
    /// How many there are of each value, while they are counted one by one.
    public private(set) var counts: [Int]?
    /// The value that is typed.
    public private(set) var row = 0

    /// The key that changes between both.
    static let notesKey: Character = "n"

    /// The currency's notes and coins, the largest first; none where they are not known.
    public var denominations: [Int64] { entry.currency.denominations }

    /// A form in which nothing stands.
    init(currency: Currency) {
        // No drawer holds more than this.
        entry = AmountEntry(currency: currency, limit: Money(minorUnits: 100_000_000_000, currency: currency))
    }

    /// The notes and coins, where they are counted one by one.
    public var pieces: CashPieces? {
        counts.flatMap { counts in
            CashPieces(Dictionary(uniqueKeysWithValues: zip(denominations, counts)), in: entry.currency)
        }
    }

    /// What was counted.
    public var total: Money { pieces?.total ?? entry.money }

    /// Changes between one amount and notes and coins; nothing where they are not known.
    mutating func toggle() {
        guard !denominations.isEmpty else { return }
        counts = counts == nil ? denominations.map { _ in 0 } : nil
        row = 0
        entry.clear()
    }

    /// Takes a key that types. Answers whether it was one.
    mutating func type(_ key: Key) -> Bool {
        guard var counts else { return entry.type(key, besides: [Self.notesKey]) != nil }
        defer { self.counts = counts }
        switch key.folded {
        case .up: row = max(0, row - 1)
        case .down, .tab: row = min(denominations.count - 1, row + 1)
        case .home: row = 0
        case .end: row = denominations.count - 1
        case .backspace, .delete: counts[row] /= 10
        case .character(let character):
            if character == Self.notesKey { return false }
            guard let digit = character.wholeNumberValue, character.isASCII else { return true }
            let typed = counts[row] * 10 + digit
            if typed < Self.most { counts[row] = typed }
        default: return false
        }
        return true
    }

    // Whoever types a fifth digit has slipped into the next line's number.
    private static let most = 10_000
}
