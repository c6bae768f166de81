public import Money

/// What a member has to get from the others, or to give them where it is below zero.
public struct MemberPosition: JSONMessage {
    /// The member's number.
    public let member: String
    /// What it gets, or gives where negative.
    public let amount: Money

    /// A position.
    public init(member: String, amount: Money) {
        self.member = member
        self.amount = amount
    }

    public init(from reader: JSONReader) throws(JSONError) {
        member = try reader.member("member").string(longest: 32)
        amount = try reader.money()
    }

    public var json: JSONValue {
        [
            "member": .string(member),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
        ]
    }
}
