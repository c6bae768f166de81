public import Money
import OutsideText
public import Timekeeping

/// A place in a JSON document that knows its own path, so that what is wrong there can be named.
public struct JSONReader: Sendable {
    private let document: JSONDocument
    private let index: Int
    // Where the document's root itself stands.
    private let prefix: String

    /// A reader of a whole value.
    public init(_ value: JSONValue, path: String = "") {
        self.init(JSONDocument(value), node: 0, prefix: path)
    }

    init(_ document: JSONDocument, node: Int, prefix: String) {
        self.document = document
        index = node
        self.prefix = prefix
    }

    /// The value at this place.
    public var value: JSONValue { document.value(at: index) }

    /// How one comes here from the root, such as `totals[2].amount`; empty at the root.
    public var path: String {
        let path = document.path(to: index)
        return prefix.isEmpty || path.isEmpty || path.hasPrefix("[") ? prefix + path : "\(prefix).\(path)"
    }

    private var node: JSONNode { document.node(index) }

    /// The member of that name, or `nil` when this object has none or holds null there.
    ///
    /// - Throws: ``JSONError`` when this is not an object.
    public func optional(_ name: String) throws(JSONError) -> JSONReader? {
        guard node.kind == .object else { throw wrongKind("an object") }
        guard let member = document.member(name, of: index), document.node(member).kind != .null else { return nil }
        return JSONReader(document, node: member, prefix: prefix)
    }

    /// The member of that name.
    ///
    /// - Throws: ``JSONError`` when this is not an object or has no such member.
    public func member(_ name: String) throws(JSONError) -> JSONReader {
        guard let reader = try optional(name) else {
            let path = path
            throw .missing(field: path.isEmpty ? name : "\(path).\(name)")
        }
        return reader
    }

    /// The string here.
    ///
    /// - Parameter longest: the most Unicode scalars that the protocol allows in this field.
    /// - Throws: ``JSONError`` when this is not a string, is longer, or holds control characters.
    public func string(longest: Int = 256) throws(JSONError) -> String {
        let node = node
        guard node.kind == .string else { throw wrongKind("a string") }
        let text = document.text(of: node)
        // Looking characters up is slow, and what is plain has a scalar a byte and none of control.
        guard node.isPlain ? node.end - node.start <= longest : text.unicodeScalars.count <= longest else {
            throw refused(text, "at most \(longest) characters long")
        }
        guard node.isPlain || !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw refused(text, "free of control characters") }
        return text
    }

    /// The string here, which must be one of those a rule allows.
    ///
    /// - Throws: ``JSONError`` when it is not a string or `convert` answers `nil`.
    public func string<Value>(_ rule: String, convert: (String) -> Value?) throws(JSONError) -> Value {
        let text = try string()
        guard let converted = convert(text) else { throw refused(text, rule) }
        return converted
    }

    /// The integer here.
    ///
    /// - Throws: ``JSONError`` when this is not an integer or lies outside `range`.
    public func integer(in range: ClosedRange<Int64> = Int64.min...Int64.max) throws(JSONError) -> Int64 {
        guard node.kind == .integer else { throw wrongKind("an integer") }
        let number = node.number
        guard range.contains(number) else {
            throw refused(String(number), "from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// The count, number or size here: an integer from 0.
    public func count() throws(JSONError) -> Int {
        Int(try integer(in: 0...JSONValue.largestInteger))
    }

    /// The boolean here.
    public func boolean() throws(JSONError) -> Bool {
        guard node.kind == .boolean else { throw wrongKind("true or false") }
        return node.number != 0
    }

    /// The bytes here, as base64.
    public func bytes(count: Int? = nil) throws(JSONError) -> [UInt8] {
        guard node.kind == .string else { throw wrongKind("a string") }
        guard let bytes = Base64.decode(document.content(of: node)), count == nil || bytes.count == count else {
            throw refused(document.text(of: node), count.map { "base64 of \($0) bytes" } ?? "base64 with padding")
        }
        return bytes
    }

    /// The Ed25519 public key here, as base64 of its 32 bytes.
    public func verifyingKey() throws(JSONError) -> VerifyingKey {
        let bytes = try bytes(count: 32)
        guard let key = try? VerifyingKey(bytes: bytes) else {
            throw refused(Base64.encode(bytes), "an Ed25519 public key")
        }
        return key
    }

    /// The elements of the array here.
    public func elements(most: Int = 100_000) throws(JSONError) -> [JSONReader] {
        guard node.kind == .array else { throw wrongKind("an array") }
        guard node.number <= most else { throw refused("\(node.number) elements", "at most \(most) elements") }
        var elements: [JSONReader] = []
        elements.reserveCapacity(Int(node.number))
        document.forEachElement(of: index) { elements.append(JSONReader(document, node: $0, prefix: prefix)) }
        return elements
    }

    /// The instant here, as RFC 3339.
    public func timestamp() throws(JSONError) -> Timestamp {
        try string("a time such as 2026-01-31T23:59:59.000Z") { try? Timestamp(parsing: $0) }
    }

    /// The business day here, as ISO 8601.
    public func businessDay() throws(JSONError) -> BusinessDay {
        try string("a day such as 2026-01-31") { try? BusinessDay(parsing: $0) }
    }

    /// The currency here, by its ISO 4217 code.
    public func currency() throws(JSONError) -> Currency {
        try string("an ISO 4217 currency code such as CNY") { try? Currency.named($0) }
    }

    /// The sum of money in this object: the member of that name in minor units, and `currency` beside it.
    public func money(_ name: String = "amount") throws(JSONError) -> Money {
        Money(
            minorUnits: try member(name).integer(in: -JSONValue.largestInteger...JSONValue.largestInteger),
            currency: try member("currency").currency()
        )
    }

    private func wrongKind(_ expected: String) -> JSONError {
        .kind(field: place, expected: expected, found: node.kind.noun)
    }

    /// An error that says what stands here and what should.
    public func refused(_ found: String, _ rule: String) -> JSONError {
        .value(field: place, found: found.shown(), rule: rule)
    }

    private var place: String {
        let path = path
        return path.isEmpty ? "at the root" : path
    }
}
