/// The raw values of a payment code, nested as they are in it and in its order.
public indirect enum CodeField: Sendable {
    /// A value: text of a merchant-presented code, hexadecimal digits of a consumer-presented one.
    case value(String)
    /// Values by their two digits or by their tag in hexadecimal; a tag may come twice.
    case template([(id: String, field: CodeField)])

    /// The first field with an identifier, nil in a value.
    public subscript(id: String) -> CodeField? {
        guard case .template(let fields) = self else { return nil }
        return fields.first { $0.id == id }?.field
    }

    /// The text of a value, nil of a template.
    public var text: String? {
        guard case .value(let text) = self else { return nil }
        return text
    }
}

extension CodeField: Equatable {
    /// Whether both have the same values, scalar by scalar, in the same order.
    public static func == (first: CodeField, second: CodeField) -> Bool {
        switch (first, second) {
        // By bytes: strings compare by canonical equivalence, but two spellings are two codes.
        case (.value(let one), .value(let other)): one.utf8.elementsEqual(other.utf8)
        case (.template(let some), .template(let others)):
            some.elementsEqual(others) { $0.id == $1.id && $0.field == $1.field }
        default: false
        }
    }
}
