public import ClearingProtocol
public import Timekeeping

/// An entry of the node's own books, whose postings sum to zero in each currency.
public struct JournalEntry: Sendable, Hashable {
    /// What happened, such as `payment`.
    public let kind: String
    /// When.
    public let at: Timestamp
    /// The lines.
    public let postings: [Posting]
    /// What else belongs to it, such as the payment's number.
    public let details: [String: JSONValue]
    /// Where its leaf stands in the network's log.
    public let logIndex: Int

    /// An entry.
    public init(kind: String, at: Timestamp, postings: [Posting], details: [String: JSONValue], logIndex: Int) {
        self.kind = kind
        self.at = at
        self.postings = postings
        self.details = details
        self.logIndex = logIndex
    }

    /// The body as the journal keeps it.
    var body: JSONValue {
        var members = details
        members["postings"] = .array(postings.map(\.json))
        return .object(members)
    }
}
