/// What is wrong with a JSON text or with a field of it.
public enum JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text is not JSON of this protocol; `offset` counts bytes from 0.
    case syntax(offset: Int, reason: String)
    /// A field that must be there is not.
    case missing(field: String)
    /// A field is of another kind than the protocol says.
    case kind(field: String, expected: String, found: String)
    /// A field is of the right kind, but its value cannot be.
    case value(field: String, found: String, rule: String)

    /// The path of the field that is wrong, such as `totals[2].amount`, where there is one.
    public var field: String? {
        switch self {
        case .syntax: nil
        case .missing(let field), .kind(let field, _, _), .value(let field, _, _): field
        }
    }

    public var description: String {
        switch self {
        case .syntax(let offset, let reason): "This is not JSON that can be read: \(reason) at byte \(offset)."
        case .missing(let field): "The field \(field) is missing."
        case .kind(let field, let expected, let found): "The field \(field) must be \(expected), not \(found)."
        case .value(let field, let found, let rule): "The field \(field) is \"\(found)\", but it must be \(rule)."
        }
    }
}
