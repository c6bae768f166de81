import ClearingProtocol

/// A parameter of an operation, as it is described.
struct DescribedParameter: Sendable {
    enum Place: String {
        case path, query, header, cookie
    }

    let name: String
    let place: Place
    let isRequired: Bool
    let schema: JSONValue

    init(_ parameter: JSONValue, of path: String) throws {
        guard let name = parameter["name"]?.text, let place = parameter["in"]?.text.flatMap(Place.init(rawValue:)),
            let schema = parameter["schema"]
        else { throw DescriptionError("\(path) has a parameter without a name, a place or a schema.") }
        self.name = name
        self.place = place
        self.schema = schema
        isRequired = parameter["required"] == .boolean(true)
    }

    /// What does not fit in a value that came as text.
    func faults(of text: String, in description: APIDescription) -> [String] {
        description.faults(of: value(of: text, in: description), against: schema)
            .map { "the parameter \(name) \($0)" }
    }

    private func value(of text: String, in description: APIDescription) -> JSONValue {
        let type = (try? schema.resolved(in: description.document))?["type"]?.text
        return type == "integer" ? Int64(text).map(JSONValue.integer) ?? .string(text) : .string(text)
    }

    /// A text that the schema allows.
    func sample(in description: APIDescription) throws -> String {
        let candidates = ["1", "A-1", String(repeating: "0", count: 16), "2026-01-31", "CNY", "en"]
        guard let sample = candidates.first(where: { faults(of: $0, in: description).isEmpty }) else {
            throw DescriptionError("No sample fits the parameter \(name); add one.")
        }
        return sample
    }
}
