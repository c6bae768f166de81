/// One line of a batch that is not the network's.
public struct BatchLineDifference: JSONMessage {
    /// The line, from 1.
    public let line: Int
    /// Why it is not the network's.
    public let cause: BatchDifferenceCause
    /// The members of the line that differ: `kind`, `payment`, `amount`, `currency`, `fee`, `from`.
    public let fields: [String]
    /// The line as it came.
    public let yours: BatchLine
    /// The line as the network has it, if it has any.
    public let ours: BatchLine?
    /// The earlier batch that brought it, if one did.
    public let batch: Int?

    /// A difference.
    public init(
        line: Int,
        cause: BatchDifferenceCause,
        fields: [String],
        yours: BatchLine,
        ours: BatchLine? = nil,
        batch: Int? = nil
    ) {
        self.line = line
        self.cause = cause
        self.fields = fields
        self.yours = yours
        self.ours = ours
        self.batch = batch
    }

    public init(from reader: JSONReader) throws(JSONError) {
        line = Int(try reader.member("line").integer(in: 1...JSONValue.largestInteger))
        cause = BatchDifferenceCause(rawValue: try reader.member("cause").string(longest: 32)) ?? .other
        var fields: [String] = []
        for element in try reader.member("fields").elements(most: 8) { fields.append(try element.string(longest: 32)) }
        self.fields = fields
        yours = try BatchLine(from: reader.member("yours"))
        ours = try reader.optional("ours").map { (line) throws(JSONError) in try BatchLine(from: line) }
        batch = try reader.optional("batch").map { (number) throws(JSONError) in try number.count() }
    }

    public var json: JSONValue {
        .members([
            "line": .integer(Int64(line)),
            "cause": .string(cause.rawValue),
            "fields": .array(fields.map(JSONValue.string)),
            "yours": yours.json,
            "ours": ours?.json,
            "batch": batch.map { .integer(Int64($0)) },
        ])
    }
}
