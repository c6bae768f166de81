public import ClearingProtocol
public import Money

/// Something about an operator is otherwise from now on. What is `nil` stays as it was.
public struct OperatorChanged: JSONMessage {
    /// The operator's number.
    public let number: Int
    /// The new name.
    public let name: String?
    /// The new role.
    public let role: OperatorRole?
    /// The hash of the new PIN; it also ends a lock that wrong ones brought.
    public let pin: String?
    /// What the operator may give back in a business day without anybody else; zero for nothing.
    public let refundLimit: Money?
    /// Whether the operator may no longer work at the till.
    public let isDisabled: Bool?
    /// Whether nobody's PIN stood behind it, but the right to write the ledger's files.
    public let isRecovery: Bool

    /// A change.
    public init(
        number: Int,
        name: String? = nil,
        role: OperatorRole? = nil,
        pin: String? = nil,
        refundLimit: Money? = nil,
        isDisabled: Bool? = nil,
        isRecovery: Bool = false
    ) {
        self.number = number
        self.name = name
        self.role = role
        self.pin = pin
        self.refundLimit = refundLimit
        self.isDisabled = isDisabled
        self.isRecovery = isRecovery
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("operator").integer(in: 1...JSONValue.largestInteger))
        name = try reader.optional("name")?.string(longest: 64)
        role = try reader.optional("role")?.operatorRole()
        pin = try reader.optional("pin")?.string()
        refundLimit = try reader.optionalMoney("refund_limit")
        isDisabled = try reader.optional("disabled")?.boolean()
        isRecovery = try reader.optional("recovery")?.boolean() ?? false
    }

    public var json: JSONValue {
        .members([
            "operator": .integer(Int64(number)),
            "name": name.map(JSONValue.string),
            "role": role.map { .string($0.rawValue) },
            "pin": pin.map(JSONValue.string),
            "refund_limit": refundLimit.map { .integer($0.minorUnits) },
            "currency": refundLimit.map { .string($0.currency.code) },
            "disabled": isDisabled.map(JSONValue.boolean),
            "recovery": isRecovery ? true : nil,
        ])
    }
}
