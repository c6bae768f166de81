/// An organisation of the network, such as a bank: it issues wallets, acquires merchants, or both.
public struct Member: JSONMessage {
    /// The member's number.
    public let member: String
    /// What it is called.
    public let name: String
    /// What it does, at least one thing.
    public let roles: Set<MemberRole>

    /// The member that every network begins with.
    public static let founding = "HOUSE"

    /// A member.
    public init(member: String, name: String, roles: Set<MemberRole>) {
        self.member = member
        self.name = name
        self.roles = roles
    }

    public init(from reader: JSONReader) throws(JSONError) {
        member = try reader.member("member").string(longest: 32)
        let nameField = try reader.member("name")
        name = try nameField.string(longest: 64)
        guard !name.isEmpty else { throw nameField.refused("", "not empty") }
        let field = try reader.member("roles")
        var roles: Set<MemberRole> = []
        for element in try field.elements(most: MemberRole.allCases.count) {
            roles.insert(try element.string("issuer or acquirer") { MemberRole(rawValue: $0) })
        }
        guard !roles.isEmpty else { throw field.refused("empty", "issuer, acquirer or both") }
        self.roles = roles
    }

    public var json: JSONValue {
        [
            "member": .string(member),
            "name": .string(name),
            "roles": .array(MemberRole.allCases.filter(roles.contains).map { .string($0.rawValue) }),
        ]
    }
}
