/// A JSON text that was read once: its bytes, and every value in them by its place, without a copy of any.
public final class JSONDocument: Sendable {
    /// Whether the text is spelt in the one way that RFC 8785 allows.
    public let isCanonical: Bool
    // The text, and behind it the content of the strings that were written with escapes.
    private let bytes: [UInt8]
    // A value comes before what it holds; a member is its name and then its value.
    private let nodes: [JSONNode]

    /// Reads a text.
    ///
    /// - Throws: ``JSONError/syntax(offset:reason:)`` when the text is not JSON, repeats a member, holds a fraction
    ///   or an integer past ``JSONValue/largestInteger``, or nests deeper than 32.
    public init(parsing text: [UInt8]) throws(JSONError) {
        var parser = JSONParser(text)
        try parser.parse()
        bytes = parser.unescaped.isEmpty ? text : text + parser.unescaped
        nodes = parser.nodes
        isCanonical = parser.isCanonical
    }

    /// A value as if it had been read from its canonical text.
    init(_ value: JSONValue) {
        var builder = JSONNodeBuilder()
        builder.append(value)
        bytes = builder.bytes
        nodes = builder.nodes
        isCanonical = true
    }

    /// The whole text, ready to be asked for its members.
    public var root: JSONReader { JSONReader(self, node: 0, prefix: "") }

    /// Feeds a hash with everything about the text but the values: the members' names, the kinds of values, the
    /// lengths of strings.
    public func combineShape(into hasher: inout Hasher) {
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            hasher.combine(Int(node.kind.rawValue) | (node.end - node.start) << 8 | node.next << 32)
            if node.kind == .object { forEachMember(of: index) { name, _ in combine(nodes[name], into: &hasher) } }
            index += 1
        }
    }

    private func combine(_ name: JSONNode, into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[name.start..<name.end])) }
    }

    func node(_ index: Int) -> JSONNode { nodes[index] }

    func text(of node: JSONNode) -> String {
        String(decoding: bytes[node.start..<node.end], as: UTF8.self)
    }

    func content(of node: JSONNode) -> ArraySlice<UInt8> { bytes[node.start..<node.end] }

    /// The value at a node.
    func value(at index: Int) -> JSONValue {
        let node = nodes[index]
        switch node.kind {
        case .null: return .null
        case .boolean: return .boolean(node.number != 0)
        case .integer: return .integer(node.number)
        case .string: return .string(text(of: node))
        case .array:
            var elements: [JSONValue] = []
            elements.reserveCapacity(Int(node.number))
            forEachElement(of: index) { elements.append(value(at: $0)) }
            return .array(elements)
        case .object:
            var members = [String: JSONValue](minimumCapacity: Int(node.number))
            forEachMember(of: index) { members[text(of: nodes[$0])] = value(at: $1) }
            return .object(members)
        }
    }

    /// The value of a member, or `nil` when the object has none of that name.
    func member(_ name: String, of index: Int) -> Int? {
        var name = name
        return name.withUTF8 { name in
            nodes.withUnsafeBufferPointer { nodes in
                bytes.withUnsafeBufferPointer { bytes in Self.member(name, of: index, nodes, bytes) }
            }
        }
    }

    private static func member(
        _ name: UnsafeBufferPointer<UInt8>,
        of index: Int,
        _ nodes: UnsafeBufferPointer<JSONNode>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        let end = nodes[index].next
        var child = index + 1
        while child < end {
            let (start, stop) = (nodes[child].start, nodes[child].end)
            if stop - start == name.count, bytes[start..<stop].elementsEqual(name) { return child + 1 }
            child = nodes[child + 1].next
        }
        return nil
    }

    func forEachElement(of index: Int, _ body: (Int) -> Void) {
        let end = nodes[index].next
        var child = index + 1
        while child < end {
            body(child)
            child = nodes[child].next
        }
    }

    private func forEachMember(of index: Int, _ body: (_ name: Int, _ value: Int) -> Void) {
        let end = nodes[index].next
        var child = index + 1
        while child < end {
            body(child, child + 1)
            child = nodes[child + 1].next
        }
    }

    /// How one comes from the root to a node, such as `totals[2].amount`; empty at the root.
    func path(to target: Int) -> String {
        var path = ""
        var index = 0
        while index != target {
            var step: (text: String, node: Int)?
            if nodes[index].kind == .array {
                var position = 0
                forEachElement(of: index) { child in
                    if child <= target { step = ("[\(position)]", child) }
                    position += 1
                }
            } else {
                forEachMember(of: index) { name, value in
                    if value <= target { step = ((path.isEmpty ? "" : ".") + text(of: nodes[name]), value) }
                }
            }
            guard let step else { return path }
            path += step.text
            index = step.node
        }
        return path
    }
}
