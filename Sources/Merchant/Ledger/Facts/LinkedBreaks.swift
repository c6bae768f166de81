public import ClearingProtocol

/// Two differences that somebody says are the same money: what the ledger has and clearing lacks, and the other way round.
public struct LinkedBreaks: JSONMessage {
    /// The name of the difference whose row the ledger has.
    public let ledger: String
    /// The name of the difference whose row clearing has.
    public let clearing: String
    /// By how much the ledger's row is above clearing's, in minor units.
    public let difference: Int64
    /// The currency, three letters.
    public let currency: String
    /// Why they are the same.
    public let reason: ResolvedBreak.Reason
    /// How the ledger's stood before: open, or carried with a reason.
    public let previousOfLedger: String
    /// How clearing's stood before.
    public let previousOfClearing: String

    /// A link.
    public init(
        ledger: String,
        clearing: String,
        difference: Int64,
        currency: String,
        reason: ResolvedBreak.Reason,
        previousOfLedger: String,
        previousOfClearing: String
    ) {
        self.ledger = ledger
        self.clearing = clearing
        self.difference = difference
        self.currency = currency
        self.reason = reason
        self.previousOfLedger = previousOfLedger
        self.previousOfClearing = previousOfClearing
    }

    public init(from reader: JSONReader) throws(JSONError) {
        ledger = try reader.member("ledger").string(longest: 200)
        clearing = try reader.member("clearing").string(longest: 200)
        difference = try reader.member("difference").integer()
        currency = try reader.member("currency").string(longest: 3)
        reason = try reader.member("reason").string("one of the reasons") { ResolvedBreak.Reason(rawValue: $0) }
        previousOfLedger = try reader.member("previous_ledger").string(longest: 32)
        previousOfClearing = try reader.member("previous_clearing").string(longest: 32)
    }

    public var json: JSONValue {
        [
            "ledger": .string(ledger),
            "clearing": .string(clearing),
            "difference": .integer(difference),
            "currency": .string(currency),
            "reason": .string(reason.rawValue),
            "previous_ledger": .string(previousOfLedger),
            "previous_clearing": .string(previousOfClearing),
        ]
    }
}
