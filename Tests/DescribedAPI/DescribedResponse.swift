import ClearingProtocol

/// An answer of one status, as it is described.
public struct DescribedResponse: Sendable {
    /// The kinds of problems that its description names in backticks.
    public let kinds: Set<String>
    let description: String
    /// The schemas by their media types.
    let content: [String: JSONValue]
    /// The header fields that are always there, in lower case, with their schemas.
    let fields: [String: JSONValue]

    init(_ response: JSONValue, in document: JSONValue) throws {
        let description = response["description"]?.text ?? ""
        self.description = description
        kinds = Set(ProblemKind.allCases.map(\.rawValue).filter { description.contains("`\($0)`") })
        content = (response["content"]?.members ?? [:]).compactMapValues { $0["schema"] }
        var fields: [String: JSONValue] = [:]
        for (name, field) in response["headers"]?.members ?? [:] {
            let field = try field.resolved(in: document)
            if field["required"] == .boolean(true) { fields[name.lowercased()] = field["schema"] }
        }
        self.fields = fields
    }
}
