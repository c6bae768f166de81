/// A data object of a merchant-presented code: an identifier with a value or with objects of its own.
public struct DataObject: Sendable, Hashable {
    /// What the object holds.
    public enum Content: Sendable, Hashable {
        /// Text of 1 to 99 Unicode scalars.
        case value(String)
        /// Objects in their order.
        case template([DataObject])
    }

    /// The identifier.
    public let id: DataObjectID

    /// What the object holds.
    public let content: Content

    /// An object with a content; whether it may stand in a code is checked when one is made.
    public init(_ id: DataObjectID, _ content: Content) {
        self.id = id
        self.content = content
    }

    /// An object with a text.
    public init(_ id: DataObjectID, _ value: String) {
        self.init(id, .value(value))
    }

    /// The text between the length and the next object.
    public var value: String {
        switch content {
        case .value(let text): return text
        case .template(let objects):
            var writer = DataObjectWriter()
            writer.write(objects)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
    }

    /// The objects of a template, nil for a value.
    public var objects: [DataObject]? {
        guard case .template(let objects) = content else { return nil }
        return objects
    }
}

extension String {
    /// The number of characters that a length counts: Unicode scalars (4.4.1.1).
    var scalarCount: Int { utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}

extension [DataObject] {
    subscript(id: DataObjectID) -> DataObject? { first { $0.id == id } }

    /// The text of the object with a number, nil without one.
    func text(_ number: Int) -> String? { first { $0.id.number == number }?.value }
}
