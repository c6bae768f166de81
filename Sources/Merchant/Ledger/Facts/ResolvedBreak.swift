public import ClearingProtocol

/// What becomes of a difference between till, clearing and bank.
public struct ResolvedBreak: JSONMessage {
    /// Why a difference is what it is.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The other side counts it to another day.
        case timing
        /// The host was wrong, and mends it.
        case hostError = "host_error"
        /// The till was wrong, and it is mended.
        case tillError = "till_error"
        /// What came twice was given back.
        case givenBack = "given_back"
        /// The fee is accepted as the host charged it.
        case feeAccepted = "fee_accepted"
        /// The merchant bears it.
        case borne
        /// Another reason, which the note tells.
        case other
    }

    /// What the difference is called.
    public let name: String
    /// What kind it is.
    public let kind: String
    /// By how much the first side's sum is above the other's because of it, in minor units.
    public let difference: Int64
    /// The currency, three letters.
    public let currency: String
    /// Why.
    public let reason: Reason
    /// How it stood before: open, or carried with a reason.
    public let previous: String

    /// A decision about a difference.
    public init(
        name: String,
        kind: String,
        difference: Int64,
        currency: String,
        reason: Reason,
        previous: String
    ) {
        self.name = name
        self.kind = kind
        self.difference = difference
        self.currency = currency
        self.reason = reason
        self.previous = previous
    }

    public init(from reader: JSONReader) throws(JSONError) {
        name = try reader.member("name").string(longest: 200)
        kind = try reader.member("kind").string(longest: 32)
        difference = try reader.member("difference").integer()
        currency = try reader.member("currency").string(longest: 3)
        reason = try reader.member("reason").string("one of the reasons") { Reason(rawValue: $0) }
        previous = try reader.member("previous").string(longest: 32)
    }

    public var json: JSONValue {
        [
            "name": .string(name),
            "kind": .string(kind),
            "difference": .integer(difference),
            "currency": .string(currency),
            "reason": .string(reason.rawValue),
            "previous": .string(previous),
        ]
    }
}
