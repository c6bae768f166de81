public import Timekeeping

/// What a wallet's PIN is compared with, and how often it was given wrong.
public struct PINRecord: Sendable, Hashable {
    /// The function with its parameters, the salt and the hash, as one text.
    public let text: String
    /// How often in a row a wrong PIN was given.
    public var failures: Int
    /// Until when no PIN is taken.
    public var lockedUntil: Timestamp?

    /// A PIN's record.
    public init(text: String, failures: Int = 0, lockedUntil: Timestamp? = nil) {
        self.text = text
        self.failures = failures
        self.lockedUntil = lockedUntil
    }
}
