public import TransparencyLog

/// What a node is called, set when its directory is made and the same ever after.
public struct NodeConfiguration: Sendable, Hashable {
    /// The node's name.
    public let name: String
    /// The origin line of its log's checkpoints and the name of the key that signs them (C2SP tlog-checkpoint).
    public let logOrigin: String
    /// The node's key as verifiers of checkpoints take it.
    public let noteKey: NoteKey

    /// A configuration, or `nil` when the name has white space or a plus sign, which the name of a log cannot have.
    public init?(name: String, publicKey: [UInt8]) {
        guard let noteKey = NoteKey(name: name, publicKey: publicKey), name.utf8.count <= 128 else { return nil }
        self.name = name
        logOrigin = name
        self.noteKey = noteKey
    }
}
