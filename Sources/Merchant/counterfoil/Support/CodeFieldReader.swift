import ClearingProtocol
import PaymentCodes

/// Reads the fields of a code from JSON, in the order that `order` gives; fields that it does not name come after
/// those, by identifier.
struct CodeFieldReader {
    private let fields: JSONReader
    private let places: [String: Int]

    /// - Throws: `JSONError` when there are no fields, or the order is not an array of texts.
    init(_ reader: JSONReader) throws(JSONError) {
        fields = try reader.member("fields")
        var places: [String: Int] = [:]
        if let order = try reader.optional("order") {
            for (place, path) in try order.elements().enumerated() { places[try path.string()] = place }
        }
        self.places = places
    }

    /// The fields.
    ///
    /// - Throws: `JSONError` naming the field that is neither text, nor an object, nor an array of those.
    func field() throws(JSONError) -> CodeField {
        try field(of: fields.value, at: "", named: "fields")
    }

    private func field(of value: JSONValue, at parent: String, named name: String) throws(JSONError) -> CodeField {
        switch value {
        case .string(let text): return .value(text)
        case .object(let members):
            var children: [(path: String, id: String, value: JSONValue)] = []
            for (id, value) in members {
                let values: [JSONValue] = if case .array(let several) = value { several } else { [value] }
                for (count, value) in values.enumerated() {
                    children.append((parent + (count == 0 ? id : "\(id)[\(count)]"), id, value))
                }
            }
            children.sort { place(of: $0.path) < place(of: $1.path) }
            var fields: [(id: String, field: CodeField)] = []
            for child in children {
                fields.append(
                    (child.id, try field(of: child.value, at: child.path + ".", named: "\(name).\(child.id)"))
                )
            }
            return .template(fields)
        default: throw .kind(field: name, expected: "a string or an object", found: "something else")
        }
    }

    private func place(of path: String) -> (Int, String) { (places[path] ?? Int.max, path) }
}
