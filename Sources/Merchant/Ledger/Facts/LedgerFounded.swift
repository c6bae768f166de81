public import ClearingProtocol

/// The first entry of every journal: whose ledger it is.
public struct LedgerFounded: JSONMessage {
    /// What no other ledger is called, so that two ledgers of one merchant differ from their first leaf on.
    public let ledger: String
    /// The merchant, as known when the ledger was founded; its number is empty until a terminal is paired.
    public let profile: MerchantProfile

    /// The founding of a ledger.
    public init(ledger: String, profile: MerchantProfile) {
        self.ledger = ledger
        self.profile = profile
    }

    public init(from reader: JSONReader) throws(JSONError) {
        ledger = try reader.member("ledger").string(longest: 64)
        profile = try MerchantProfile(from: reader.member("profile"))
    }

    public var json: JSONValue {
        ["ledger": .string(ledger), "profile": profile.json]
    }
}
