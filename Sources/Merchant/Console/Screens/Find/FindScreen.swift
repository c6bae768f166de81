import Ledger
public import TerminalUI

/// The find screen: whatever the customer shows is typed, and what fits is listed as it is typed.
public struct FindScreen: Sendable, Hashable {
    /// What is typed.
    public var field = TextField(greatestLength: longestText, greatestScalars: longestText)
    /// What was found, and by which text; `nil` until something was looked for.
    public var found: Found?
    /// What is under the cursor.
    public var cursor = ListCursor<String>()
    /// The number of the payment that was asked for and is not read yet.
    public var opening: String?
    /// The payment that is open.
    public var opened: OpenedPayment?

    /// What was found by a text.
    public struct Found: Sendable, Hashable {
        /// The text.
        public let text: String
        /// What was found by it.
        public let results: FindResults
    }

    /// The most Unicode scalars that are typed.
    static let longestText = 64

    /// The screen before anything was typed.
    public init() {}

    /// A text to look for.
    init(_ text: String) {
        field.replace(with: text)
    }

    /// What was typed.
    public var text: String { field.text }

    /// Whether there is anything to look for.
    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

    /// Takes in what was found, unless something else was typed since.
    mutating func take(_ results: FindResults, of text: String, height: Int) {
        guard text == self.text else { return }
        found = Found(text: text, results: results)
        cursor.update(items: results.ids, height: height)
    }

    /// Types or moves the cursor, if the key does that.
    mutating func handle(_ key: Key, height: Int) -> Bool {
        switch key {
        case .up, .down, .pageUp, .pageDown, .home, .end:
            return cursor.handle(key, items: found?.results.ids ?? [], height: height)
        default:
            let before = text
            guard field.handle(key) else { return false }
            if isBlank { found = nil }
            if text != before { cursor = ListCursor() }
            return true
        }
    }
}
