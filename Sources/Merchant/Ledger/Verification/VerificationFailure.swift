/// One thing in a ledger that is not as it should be.
public struct VerificationFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The entry of the journal that does not hold, or `nil` when the fault is outside the journal.
    public let sequence: Int?
    /// What was checked.
    public let subject: String
    /// What should stand there.
    public let expected: String
    /// What stands there.
    public let found: String

    public var description: String {
        let place = sequence.map { "Entry \($0)" } ?? "The ledger"
        return "\(place) does not hold: \(subject) should be \(expected), but is \(found)."
    }
}
