public import ClearingProtocol

/// Somebody decides what becomes of a line that the network did not take.
public struct BatchLineDecided: JSONMessage {
    /// What becomes of it.
    public enum Decision: String, Sendable, Hashable, CaseIterable {
        /// The next batch brings it as the network has it.
        case correct
        /// No batch brings it again.
        case drop
    }

    /// The line.
    public let link: BatchLineLink
    /// What becomes of it.
    public let decision: Decision
    /// Why, in the words of whoever decides.
    public let reason: String

    /// The longest reason, in Unicode scalars.
    public static let longestReason = 200

    /// A decision.
    public init(link: BatchLineLink, decision: Decision, reason: String) {
        self.link = link
        self.decision = decision
        self.reason = reason
    }

    public init(from reader: JSONReader) throws(JSONError) {
        link = try BatchLineLink(from: reader)
        decision = try reader.member("decision").string("correct or drop") { Decision(rawValue: $0) }
        reason = try reader.member("reason").string(longest: Self.longestReason)
    }

    public var json: JSONValue {
        [
            "batch": .integer(Int64(link.batch)),
            "line": .integer(Int64(link.line)),
            "decision": .string(decision.rawValue),
            "reason": .string(reason),
        ]
    }
}
