public import Timekeeping

/// A node's answer to a rotation of keys: which key counts now, and how long the old one is still taken.
public struct KeyChange: SignableMessage {
    public static let purpose = "key-change"

    /// The number of the terminal or the wallet whose key it is.
    public let holder: String
    /// The public key that counts from now on.
    public let key: VerifyingKey
    /// The name of the key that it replaced.
    public let replaces: String
    /// When it was replaced.
    public let changedAt: Timestamp
    /// Until when requests that the old key signs are taken too.
    public let overlapUntil: Timestamp

    /// An answer.
    public init(
        holder: String,
        key: VerifyingKey,
        replaces: String,
        changedAt: Timestamp,
        overlapUntil: Timestamp
    ) {
        self.holder = holder
        self.key = key
        self.replaces = replaces
        self.changedAt = changedAt
        self.overlapUntil = overlapUntil
    }

    public init(from reader: JSONReader) throws(JSONError) {
        holder = try reader.member("holder").string(longest: 32)
        key = try reader.member("public_key").verifyingKey()
        replaces = try reader.member("replaces").string(longest: 64)
        changedAt = try reader.member("changed_at").timestamp()
        overlapUntil = try reader.member("overlap_until").timestamp()
    }

    public var json: JSONValue {
        [
            "holder": .string(holder),
            "public_key": .string(Base64.encode(key.bytes)),
            "replaces": .string(replaces),
            "changed_at": .string(changedAt.description),
            "overlap_until": .string(overlapUntil.description),
        ]
    }
}
