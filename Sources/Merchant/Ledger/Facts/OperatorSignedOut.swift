public import ClearingProtocol

/// An operator left the till, which is locked until somebody signs in.
public struct OperatorSignedOut: JSONMessage {
    /// Why.
    public enum Cause: String, Sendable, Hashable, CaseIterable {
        /// Somebody locked the till.
        case asked
        /// Nobody pressed a key for a while.
        case idle
        /// The operator was disabled.
        case disabled
    }

    /// The operator's number.
    public let number: Int
    /// Why.
    public let cause: Cause

    /// A sign-out.
    public init(number: Int, cause: Cause) {
        self.number = number
        self.cause = cause
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("operator").integer(in: 1...JSONValue.largestInteger))
        cause = try reader.member("cause").string("asked, idle or disabled") { Cause(rawValue: $0) }
    }

    public var json: JSONValue {
        ["operator": .integer(Int64(number)), "cause": .string(cause.rawValue)]
    }
}
