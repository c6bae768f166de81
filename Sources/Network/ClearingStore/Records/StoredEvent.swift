public import ClearingProtocol

/// An event as it was signed for its terminal.
public struct StoredEvent: Sendable, Hashable {
    /// Its number for the terminal, from 1.
    public let number: Int
    /// What it is about.
    public let kind: EventKind
    /// The canonical text of the signed event.
    public let body: String

    /// An event.
    public init(number: Int, kind: EventKind, body: String) {
        self.number = number
        self.kind = kind
        self.body = body
    }

    init(_ row: StoredRow) throws {
        self.init(
            number: try row.count("number"),
            kind: try row.converted(row.text("kind"), "kind") { EventKind(rawValue: $0) },
            body: try row.text("body")
        )
    }
}
