/// An event as it was signed for its terminal.
public struct StoredEvent: Sendable, Hashable {
    /// Its number for the terminal, from 1.
    public let number: Int
    /// The canonical text of the signed event.
    public let body: String
}
