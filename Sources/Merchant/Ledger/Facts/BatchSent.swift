public import ClearingProtocol

/// A batch went out, and the network has not taken it: it said nothing, or why not.
public struct BatchSent: JSONMessage {
    /// The batch's number.
    public let number: Int
    /// Why the network refused it, or `nil` when no answer came.
    public let refusal: Refusal?

    /// Why the network refuses a batch.
    public struct Refusal: JSONMessage {
        /// What kind of refusal it is, in the words of the protocol.
        public let kind: String
        /// The network's sentence.
        public let detail: String

        /// A refusal.
        public init(kind: String, detail: String) {
            self.kind = kind
            self.detail = detail
        }

        public init(from reader: JSONReader) throws(JSONError) {
            kind = try reader.member("kind").string(longest: 64)
            detail = try reader.member("detail").string(longest: 1_024)
        }

        public var json: JSONValue { ["kind": .string(kind), "detail": .string(detail)] }
    }

    /// What became of sending a batch.
    public init(number: Int, refusal: Refusal?) {
        self.number = number
        self.refusal = refusal
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        refusal = try reader.optional("refusal").map { (member) throws(JSONError) in try Refusal(from: member) }
    }

    public var json: JSONValue {
        .members(["number": .integer(Int64(number)), "refusal": refusal?.json])
    }
}
