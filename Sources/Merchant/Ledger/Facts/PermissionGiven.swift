public import ClearingProtocol

/// A second person allowed by PIN what the actor may not do alone. The entry after it is what was allowed.
public struct PermissionGiven: JSONMessage {
    /// The word of what was allowed.
    public let permission: String
    /// The number of who allowed it.
    public let number: Int
    /// The name of who allowed it, as it was then.
    public let name: String
    /// What it was about, such as the number of a payment.
    public let subject: String?

    /// A permission.
    public init(permission: String, number: Int, name: String, subject: String?) {
        self.permission = permission
        self.number = number
        self.name = name
        self.subject = subject
    }

    public init(from reader: JSONReader) throws(JSONError) {
        permission = try reader.member("permission").string(longest: 64)
        number = Int(try reader.member("operator").integer(in: 1...JSONValue.largestInteger))
        name = try reader.member("name").string(longest: 64)
        subject = try reader.optional("subject")?.string(longest: 64)
    }

    public var json: JSONValue {
        .members([
            "permission": .string(permission),
            "operator": .integer(Int64(number)),
            "name": .string(name),
            "subject": subject.map(JSONValue.string),
        ])
    }
}
