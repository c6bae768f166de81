import ClearingProtocol
import PaymentCodes

/// Reads the fields of a code from JSON, in the order that `order` gives, or without one as the kind wants them.
struct CodeFieldReader {
    private let fields: JSONReader
    private let order: CodeFieldOrder

    /// - Throws: `JSONError` when there are no fields, or the order is not an array of texts; ``CommandFailure`` when it
    ///   names a field twice.
    init(_ reader: JSONReader, kind: CodeKind) throws {
        fields = try reader.member("fields")
        order = try CodeFieldOrder(reader.optional("order"), kind: kind)
    }

    /// How many bytes lengths are written with, by the path of their object, where `lengths` says it.
    ///
    /// - Throws: `JSONError` when it is not an object of small numbers.
    static func lengthWidths(_ reader: JSONReader) throws(JSONError) -> [String: Int] {
        guard let lengths = try reader.optional("lengths") else { return [:] }
        guard case .object(let members) = lengths.value else {
            throw .kind(field: "lengths", expected: "an object", found: lengths.value.kind)
        }
        var widths: [String: Int] = [:]
        for path in members.keys { widths[path] = try lengths.member(path).count() }
        return widths
    }

    /// The fields.
    ///
    /// - Throws: `JSONError` naming the field that is neither text, nor an object, nor an array of those;
    ///   ``CommandFailure`` when the order names other fields than there are.
    func field() throws -> CodeField {
        var paths: [String] = []
        let code = try field(of: fields.value, at: "", named: "fields", &paths)
        try order.check(paths)
        return code
    }

    private func field(
        of value: JSONValue,
        at parent: String,
        named name: String,
        _ paths: inout [String]
    ) throws(JSONError) -> CodeField {
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
            children.sort { order.isBefore($0.path, $1.path) }
            paths += children.map(\.path)
            var fields: [(id: String, field: CodeField)] = []
            for child in children {
                let inner = try field(of: child.value, at: child.path + ".", named: "\(name).\(child.id)", &paths)
                fields.append((child.id, inner))
            }
            return .template(fields)
        default: throw .kind(field: name, expected: "a string or an object", found: value.kind)
        }
    }
}
