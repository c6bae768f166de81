/// Anything that both sides exchange, store or sign as JSON.
public protocol JSONMessage: Sendable, Hashable {
    /// Reads the message; unknown members are ignored, so that a newer peer can add some.
    init(from reader: JSONReader) throws(JSONError)

    /// The message as JSON, in one spelling only.
    var json: JSONValue { get }
}

extension JSONMessage {
    /// Reads the message from the bytes of a JSON text.
    ///
    /// - Throws: ``JSONError`` naming the field that is wrong.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        try self.init(from: JSONDocument(parsing: bytes).root)
    }

    /// Reads the message from a JSON text.
    ///
    /// - Throws: ``JSONError`` naming the field that is wrong.
    public init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8))
    }

    /// The canonical bytes of the message.
    public var canonicalBytes: [UInt8] { json.canonicalBytes }
}
