import FoundationEssentials

/// What a log says of itself: its name, how many leaves it has and their root (C2SP tlog-checkpoint v1.0.0).
public struct Checkpoint: Sendable, Hashable {
    /// The log's name.
    public let origin: String
    /// How many leaves it has.
    public let size: Int
    /// The root of its tree.
    public let root: MerkleHash

    /// A checkpoint.
    public init(origin: String, size: Int, root: MerkleHash) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Reads the body of a checkpoint; extension lines are allowed and not kept.
    ///
    /// - Throws: ``NoteError/malformed(_:)`` when it is not one.
    public init(parsing body: String) throws(NoteError) {
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines.last == "", !lines[0].isEmpty, !lines[3..<lines.count - 1].contains("") else {
            throw .malformed("a checkpoint has an origin, a size and a root, a line each")
        }
        // Int reads "+5" and "005" too; only the one spelling without them is a size.
        guard let size = Int(lines[1]), size >= 0, String(size) == lines[1] else {
            throw .malformed("a checkpoint's second line is a size without leading zeroes")
        }
        guard let data = Data(base64Encoded: String(lines[2])), data.base64EncodedString() == lines[2],
            let root = MerkleHash([UInt8](data))
        else { throw .malformed("a checkpoint's third line is 32 bytes in base64") }
        self.init(origin: String(lines[0]), size: size, root: root)
    }

    /// The body of the checkpoint, which a log signs as a note.
    public var body: String {
        "\(origin)\n\(size)\n\(Data(root.bytes).base64EncodedString())\n"
    }
}
