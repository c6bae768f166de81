public import TerminalUI

/// The keys, explained: how far they are read, and by which text they are narrowed.
public struct HelpPage: Sendable, Hashable {
    /// The text by which they are narrowed, as it is typed.
    public var field = TextField(greatestLength: longestFilter, greatestScalars: longestFilter)
    /// Whether the text is being typed.
    public var isTyping = false
    /// The number of the first line in sight, from 0.
    public var first = 0

    /// The most Unicode scalars of the text.
    static let longestFilter = 32

    /// All keys, from the first on.
    public init() {}

    /// Only keys that answer to this text.
    public var filter: String { field.text }
}
