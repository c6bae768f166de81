public import ClearingProtocol
public import Money

/// Somebody may work at the till from now on, under a name and a PIN.
public struct OperatorAdded: JSONMessage {
    /// The operator's number, from 1 without gaps; it stays when the name changes.
    public let number: Int
    /// The name, which stands as actor in the entries that the operator makes.
    public let name: String
    /// What the operator is trusted with.
    public let role: OperatorRole
    /// The PIN's hash, keyed with a file that is not in the ledger.
    public let pin: String
    /// What the operator may give back in a business day without anybody else, or `nil` for nothing.
    public let refundLimit: Money?

    /// An operator who begins.
    public init(number: Int, name: String, role: OperatorRole, pin: String, refundLimit: Money? = nil) {
        self.number = number
        self.name = name
        self.role = role
        self.pin = pin
        self.refundLimit = refundLimit
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("operator").integer(in: 1...JSONValue.largestInteger))
        name = try reader.member("name").string(longest: 64)
        role = try reader.member("role").operatorRole()
        pin = try reader.member("pin").string()
        refundLimit = try reader.optionalMoney("refund_limit")
    }

    public var json: JSONValue {
        .members([
            "operator": .integer(Int64(number)),
            "name": .string(name),
            "role": .string(role.rawValue),
            "pin": .string(pin),
            "refund_limit": refundLimit.map { .integer($0.minorUnits) },
            "currency": refundLimit.map { .string($0.currency.code) },
        ])
    }
}

extension JSONReader {
    /// The role here, by its word.
    func operatorRole() throws(JSONError) -> OperatorRole {
        try string("cashier, supervisor, manager or auditor") { OperatorRole(rawValue: $0) }
    }
}
