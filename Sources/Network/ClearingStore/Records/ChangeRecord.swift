public import ClearingProtocol
public import Timekeeping

/// What became of a member, a merchant, a terminal or a wallet, for whoever asks later.
public struct ChangeRecord: Sendable, Hashable {
    /// When.
    public let at: Timestamp
    /// Whose number it is about.
    public let subject: String
    /// The word for what happened, such as `revoked`.
    public let change: String
    /// What else there is to say.
    public let details: JSONValue

    /// A change.
    public init(at instant: Timestamp, subject: String, change: String, details: JSONValue) {
        at = instant
        self.subject = subject
        self.change = change
        self.details = details
    }

    init(_ row: StoredRow) throws {
        self.init(
            at: try row.timestamp("at"),
            subject: try row.text("subject"),
            change: try row.text("change"),
            details: try row.converted(row.text("details"), "details") { try? JSONValue(parsing: $0) }
        )
    }
}
