public import ClearingProtocol
public import Timekeeping

/// A PIN was wrong. It stands in the journal before anybody is told so, and is counted whatever happens to the program.
public struct OperatorRefused: JSONMessage {
    /// The number of the operator whose PIN it was to be.
    public let number: Int
    /// How many were wrong since the last right one, this one counted.
    public let wrong: Int
    /// Until when no PIN of the operator is looked at, or `nil` while it may be tried on.
    public let lockedUntil: Timestamp?

    /// A refusal.
    public init(number: Int, wrong: Int, lockedUntil: Timestamp?) {
        self.number = number
        self.wrong = wrong
        self.lockedUntil = lockedUntil
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("operator").integer(in: 1...JSONValue.largestInteger))
        wrong = Int(try reader.member("wrong").integer(in: 1...JSONValue.largestInteger))
        lockedUntil = try reader.optional("locked_until")?.timestamp()
    }

    public var json: JSONValue {
        .members([
            "operator": .integer(Int64(number)),
            "wrong": .integer(Int64(wrong)),
            "locked_until": lockedUntil.map { .string($0.description) },
        ])
    }
}
