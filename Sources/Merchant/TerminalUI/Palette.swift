/// A list of named actions that what is typed makes shorter: the command palette.
///
/// An action that cannot be done now stays in its place, with the reason, so that fingers find it where it was.
public struct Palette<Action: Hashable & Sendable>: Sendable, Hashable {
    /// One action.
    public struct Entry: Sendable, Hashable {
        /// What is done.
        public var action: Action
        /// Its name in the language of the screen.
        public var name: String
        /// What it does, in a sentence.
        public var detail: String
        /// Other words that find it: its name in the other language, its identifier.
        public var otherNames: [String]
        /// The keys that do the same.
        public var keys: String
        /// Why it cannot be done now, or `nil` if it can.
        public var disabledReason: String?

        /// The action of that name.
        public init(
            _ action: Action,
            name: String,
            detail: String = "",
            otherNames: [String] = [],
            keys: String = "",
            disabledReason: String? = nil
        ) {
            self.action = action
            self.name = name
            self.detail = detail
            self.otherNames = otherNames
            self.keys = keys
            self.disabledReason = disabledReason
        }

        func match(to wanted: String) -> TextMatch? {
            let names = ([name] + otherNames + [keys]).compactMap { TextMatch(of: $0, to: wanted) }
            // A sentence has nearly all letters in nearly any order.
            let isTold = TextMatch(of: detail, to: wanted).map { $0 < .scattered } ?? false
            return (names + (isTold ? [.inside] : [])).min()
        }
    }

    /// What a key did.
    public enum Outcome: Sendable, Hashable {
        /// Nothing; it is somebody else's.
        case ignored
        /// Another text or another entry.
        case handled
        /// Esc: nothing is to be done.
        case closed
        /// Enter on an action that can be done.
        case chosen(Action)
        /// Enter on one that cannot, and why.
        case refused(String)
    }

    /// All entries, those that matter most first.
    public let entries: [Entry]
    /// What is typed.
    public private(set) var field: TextField
    /// The entries that answer to it, the best first, and among equals in the order of all.
    public private(set) var matches: [Entry]
    /// The number of the match under the cursor, from 0.
    public private(set) var selected = 0
    /// What is written when nothing answers.
    public var emptyText: String

    /// The palette of those actions.
    public init(_ entries: [Entry], placeholder: String = "", emptyText: String = "") {
        self.entries = entries
        self.emptyText = emptyText
        field = TextField(placeholder: placeholder)
        matches = entries
    }

    /// Does what the key says: letters narrow the list, arrows move, Enter chooses, Esc closes.
    public mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .escape: return .closed
        case .enter: return choose(selected)
        case .up, .backTab, .control("p"): select(selected - 1)
        case .down, .tab, .control("n"): select(selected + 1)
        case .pageUp: select(selected - Palette.page)
        case .pageDown: select(selected + Palette.page)
        default:
            let before = field
            guard field.handle(key) else { return .ignored }
            if field.text != before.text { narrow() }
        }
        return .handled
    }

    /// Types what was pasted.
    public mutating func paste(_ text: String) {
        field.paste(text)
        narrow()
    }

    /// Chooses a match, as Enter on it does.
    public func choose(_ index: Int) -> Outcome {
        guard matches.indices.contains(index) else { return .handled }
        return matches[index].disabledReason.map { .refused($0) } ?? .chosen(matches[index].action)
    }

    private static var page: Int { 8 }

    /// Puts the cursor on a match, or on the first or last where there is none of that number.
    public mutating func select(_ index: Int) {
        selected = index.clamped(to: 0...max(0, matches.count - 1))
    }

    private mutating func narrow() {
        let wanted = field.text
        selected = 0
        guard !wanted.isEmpty else {
            matches = entries
            return
        }
        let found = entries.enumerated().compactMap { index, entry -> (match: TextMatch, index: Int)? in
            entry.match(to: wanted).map { ($0, index) }
        }
        matches = found.sorted { ($0.match, $0.index) < ($1.match, $1.index) }.map { entries[$0.index] }
    }
}
