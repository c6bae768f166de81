public import ClearingProtocol

/// What a business day comes to that was proven: from now on its reconciliation is what this says.
public struct SignedDay: JSONMessage {
    /// How often the day was signed off, from 1.
    public let version: Int
    /// The SHA-256 of what the day comes to, in hexadecimal: the canonical JSON that the command writes, without ages.
    public let digest: String
    /// Who prepared it.
    public let preparer: String
    /// Who signs it off.
    public let approver: String
    /// What was open before the day, in minor units.
    public let opening: Int64
    /// What is open after it.
    public let closing: Int64
    /// The currency of both, three letters.
    public let currency: String
    /// The SHA-256 of each statement that it rests on, in hexadecimal.
    public let statements: [String]
    /// The payouts that are booked with it, an entry each.
    public let payouts: [PayoutReceived]

    /// A proof.
    public init(
        version: Int,
        digest: String,
        preparer: String,
        approver: String,
        opening: Int64,
        closing: Int64,
        currency: String,
        statements: [String] = [],
        payouts: [PayoutReceived] = []
    ) {
        self.version = version
        self.digest = digest
        self.preparer = preparer
        self.approver = approver
        self.opening = opening
        self.closing = closing
        self.currency = currency
        self.statements = statements
        self.payouts = payouts
    }

    public init(from reader: JSONReader) throws(JSONError) {
        version = Int(try reader.member("version").integer(in: 1...JSONValue.largestInteger))
        digest = try reader.member("digest").string(longest: 64)
        preparer = try reader.member("preparer").string(longest: 64)
        approver = try reader.member("approver").string(longest: 64)
        opening = try reader.member("opening").integer()
        closing = try reader.member("closing").integer()
        currency = try reader.member("currency").string(longest: 3)
        var statements: [String] = []
        for element in try reader.optional("statements")?.elements(most: 10_000) ?? [] {
            statements.append(try element.string(longest: 64))
        }
        self.statements = statements
        var payouts: [PayoutReceived] = []
        for element in try reader.optional("payouts")?.elements(most: 10_000) ?? [] {
            payouts.append(try PayoutReceived(from: element))
        }
        self.payouts = payouts
    }

    public var json: JSONValue {
        .members([
            "version": .integer(Int64(version)),
            "digest": .string(digest),
            "preparer": .string(preparer),
            "approver": .string(approver),
            "opening": .integer(opening),
            "closing": .integer(closing),
            "currency": .string(currency),
            "statements": statements.isEmpty ? nil : .array(statements.map(JSONValue.string)),
            "payouts": payouts.isEmpty ? nil : .array(payouts.map(\.json)),
        ])
    }
}
