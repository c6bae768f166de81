/// A request and its answer, as they stood on the wire.
public struct Exchange: Sendable {
    /// What was asked.
    public let method: String
    /// The path, without the query.
    public let path: String
    /// What stands behind the question mark.
    public let query: String?
    /// The body of the request.
    public let request: [UInt8]?
    /// The HTTP status of the answer.
    public let status: Int
    /// The header fields of the answer, by their names in lower case.
    public let fields: [String: String]
    /// The body of the answer.
    public let answer: [UInt8]

    /// An exchange.
    public init(
        method: String,
        path: String,
        query: String?,
        request: [UInt8]?,
        status: Int,
        fields: [String: String],
        answer: [UInt8]
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.request = request
        self.status = status
        self.fields = fields
        self.answer = answer
    }

    /// The media type of the answer, without its parameters.
    var type: String { String((fields["content-type"] ?? "").prefix { $0 != ";" }) }
}
