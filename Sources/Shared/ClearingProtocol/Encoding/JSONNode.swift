/// One value of a JSON text, or the name of a member: what it is and where it stands.
struct JSONNode: Sendable {
    /// What stands there.
    enum Kind: UInt8, Sendable { case null, boolean, integer, string, array, object }

    /// What stands there.
    let kind: Kind
    /// Whether a string holds nothing but printable ASCII.
    var isPlain = false
    /// Where a string's own bytes begin, in the bytes of the document.
    var start = 0
    /// Where they end.
    var end = 0
    /// The first node after this one and all that it holds.
    var next = 0
    /// The integer; 1 for true; how many elements or members there are.
    var number: Int64 = 0
}

extension JSONNode.Kind {
    /// The word for it in a sentence about what was found.
    var noun: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
