/// A clearing host as the rows of banks call it.
public struct PayoutHost: Sendable, Hashable {
    /// By what it is known, such as `wechat`.
    public let name: String
    /// The words by which it names itself in a bank's rows, such as 财付通, in small letters.
    public let words: [String]

    /// A host.
    public init(_ name: String, words: [String]) {
        self.name = name
        self.words = words.map { $0.lowercased() }
    }

    /// Whether a bank's row names it.
    func isNamed(in text: String) -> Bool { words.contains { text.contains($0) } }
}
