public import ClearingProtocol

/// A decision of a day about a difference that is taken back: it stands again as the day before left it.
public struct UndoneDecision: JSONMessage {
    /// What the difference is called; of a link, either of both.
    public let name: String
    /// How it stood before: resolved, carried or linked.
    public let previous: String

    /// A decision that is taken back.
    public init(name: String, previous: String) {
        self.name = name
        self.previous = previous
    }

    public init(from reader: JSONReader) throws(JSONError) {
        name = try reader.member("name").string(longest: 200)
        previous = try reader.member("previous").string(longest: 32)
    }

    public var json: JSONValue { ["name": .string(name), "previous": .string(previous)] }
}
