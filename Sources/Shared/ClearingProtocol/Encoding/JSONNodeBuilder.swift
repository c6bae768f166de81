/// Lays a value out as the nodes that reading its canonical text would give.
struct JSONNodeBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var nodes: [JSONNode] = []

    mutating func append(_ value: JSONValue) {
        let index = nodes.count
        switch value {
        case .null: nodes.append(JSONNode(kind: .null))
        case .boolean(let flag): nodes.append(JSONNode(kind: .boolean, number: flag ? 1 : 0))
        case .integer(let number): nodes.append(JSONNode(kind: .integer, number: number))
        case .string(let text): append(text)
        case .array(let elements):
            nodes.append(JSONNode(kind: .array, number: Int64(elements.count)))
            for element in elements { append(element) }
        case .object(let members):
            nodes.append(JSONNode(kind: .object, number: Int64(members.count)))
            for (name, member) in members.canonicallySorted {
                append(name)
                append(member)
            }
        }
        nodes[index].next = nodes.count
    }

    private mutating func append(_ text: String) {
        var node = JSONNode(kind: .string, isPlain: text.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        node.start = bytes.count
        bytes.append(contentsOf: text.utf8)
        node.end = bytes.count
        node.next = nodes.count + 1
        nodes.append(node)
    }
}
