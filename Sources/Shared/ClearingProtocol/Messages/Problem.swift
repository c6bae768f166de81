/// Why a node refuses a request (RFC 9457, `application/problem+json`).
public struct Problem: JSONMessage, Error, CustomStringConvertible {
    /// The word for this kind of refusal.
    public let kind: ProblemKind
    /// One sentence for a person: what is wrong, and the mend.
    public let detail: String
    /// The field of the request that is wrong, if one is.
    public let field: String?
    /// The number of the batch that must come next, where an earlier one is missing.
    public let next: Int?
    /// Line by line what differs, where a batch is not the network's.
    public let differences: BatchDifferences?

    /// A refusal.
    public init(
        _ kind: ProblemKind,
        _ detail: String,
        field: String? = nil,
        next: Int? = nil,
        differences: BatchDifferences? = nil
    ) {
        self.kind = kind
        self.detail = detail
        self.field = field
        self.next = next
        self.differences = differences
    }

    public init(from reader: JSONReader) throws(JSONError) {
        kind = try reader.member("type").string("the type of a problem") {
            $0.hasPrefix(Self.typePrefix) ? ProblemKind(rawValue: String($0.dropFirst(Self.typePrefix.count))) : nil
        }
        detail = try reader.member("detail").string(longest: 1024)
        field = try reader.optional("field")?.string()
        next = try reader.optional("next").map { (number) throws(JSONError) in try number.count() }
        differences = try reader.optional("differences").map { (member) throws(JSONError) in
            try BatchDifferences(from: member)
        }
    }

    public var json: JSONValue {
        .members([
            "type": .string(Self.typePrefix + kind.rawValue),
            "title": .string(kind.title),
            "status": .integer(Int64(kind.status)),
            "detail": .string(detail),
            "field": field.map(JSONValue.string),
            "next": next.map { .integer(Int64($0)) },
            "differences": differences?.json,
        ])
    }

    public var description: String { detail }

    private static let typePrefix = "urn:counterfoil:problem:"
}
