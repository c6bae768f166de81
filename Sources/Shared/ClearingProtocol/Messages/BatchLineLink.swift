/// A line of a batch of the same terminal, by which a later batch says where a line of its own comes from.
public struct BatchLineLink: JSONMessage {
    /// The batch's number.
    public let batch: Int
    /// The line, from 1.
    public let line: Int

    /// A link.
    public init(batch: Int, line: Int) {
        self.batch = batch
        self.line = line
    }

    public init(from reader: JSONReader) throws(JSONError) {
        batch = Int(try reader.member("batch").integer(in: 1...JSONValue.largestInteger))
        line = Int(try reader.member("line").integer(in: 1...JSONValue.largestInteger))
    }

    public var json: JSONValue { ["batch": .integer(Int64(batch)), "line": .integer(Int64(line))] }
}
