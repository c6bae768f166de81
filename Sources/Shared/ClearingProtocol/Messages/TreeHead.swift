/// The size and root of a Merkle tree (RFC 6962 section 2.1).
public struct TreeHead: JSONMessage {
    /// How many leaves the tree has.
    public let size: Int
    /// The 32 bytes of its root.
    public let root: [UInt8]

    /// A head.
    public init(size: Int, root: [UInt8]) {
        self.size = size
        self.root = root
    }

    public init(from reader: JSONReader) throws(JSONError) {
        size = try reader.member("size").count()
        let field = try reader.member("root")
        root = try field.string("64 hexadecimal digits") {
            [UInt8](hexadecimal: $0).flatMap { $0.count == 32 ? $0 : nil }
        }
    }

    public var json: JSONValue {
        ["size": .integer(Int64(size)), "root": .string(root.hexadecimal)]
    }
}
