/// A strict reader of JSON text: no member twice, no fraction, no exponent, no integer that other readers would
/// round, no nesting past a limit, nothing after the value.
///
/// Foundation's decoder keeps the last of two equal members and rounds long numbers in silence, which is not good
/// enough for bytes that are signed. One pass over the bytes notes where every value stands, and whether the whole is
/// spelt canonically (RFC 8785); nothing is copied but strings with escapes.
struct JSONParser {
    /// How deep arrays and objects may nest.
    static let deepest = 32

    /// What was found, a value before what it holds, a member as its name and then its value.
    private(set) var nodes: [JSONNode] = []
    /// The content of the strings with escapes, whose nodes point past the end of the text.
    private(set) var unescaped: [UInt8] = []
    /// Whether what was read so far is spelt canonically.
    private(set) var isCanonical = true

    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 8 + 4)
    }

    mutating func parse() throws(JSONError) {
        skipSpace()
        try value(depth: 0)
        skipSpace()
        guard offset == bytes.count else { throw failure("there is more after the value") }
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func failure(_ reason: String) -> JSONError { .syntax(offset: offset, reason: reason) }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            offset += 1
            isCanonical = false
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        offset += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONError) {
        guard depth <= Self.deepest else { throw failure("values nest deeper than \(Self.deepest)") }
        guard let byte = next else { throw failure("the text ends too early") }
        switch byte {
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try literal("true", .boolean, 1)
        case UInt8(ascii: "f"): try literal("false", .boolean, 0)
        case UInt8(ascii: "n"): try literal("null", .null, 0)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(.integer, try integer())
        default: throw failure("a value cannot begin here")
        }
    }

    private mutating func append(_ kind: JSONNode.Kind, _ number: Int64) {
        nodes.append(JSONNode(kind: kind, next: nodes.count + 1, number: number))
    }

    private mutating func literal(_ word: String, _ kind: JSONNode.Kind, _ number: Int64) throws(JSONError) {
        for byte in word.utf8 { guard take(byte) else { throw failure("\(word) was expected") } }
        append(kind, number)
    }

    private mutating func object(depth: Int) throws(JSONError) {
        let object = begin(.object)
        var names = JSONMemberNames(of: object)
        skipSpace()
        if take(UInt8(ascii: "}")) { return end(object, count: 0) }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw failure("the name of a member was expected") }
            let name = nodes.count
            try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw failure("a colon was expected") }
            skipSpace()
            try value(depth: depth + 1)
            guard names.insert(name, self) else { throw failure("a member stands twice") }
            skipSpace()
            if take(UInt8(ascii: "}")) {
                isCanonical = isCanonical && names.areSorted
                return end(object, count: names.count)
            }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma was expected") }
        }
    }

    private mutating func array(depth: Int) throws(JSONError) {
        let array = begin(.array)
        var count = 0
        skipSpace()
        if take(UInt8(ascii: "]")) { return end(array, count: 0) }
        while true {
            skipSpace()
            try value(depth: depth + 1)
            count += 1
            skipSpace()
            if take(UInt8(ascii: "]")) { return end(array, count: count) }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma was expected") }
        }
    }

    private mutating func begin(_ kind: JSONNode.Kind) -> Int {
        offset += 1
        nodes.append(JSONNode(kind: kind))
        return nodes.count - 1
    }

    private mutating func end(_ index: Int, count: Int) {
        nodes[index].next = nodes.count
        nodes[index].number = Int64(count)
    }

    /// The bytes that a string says.
    func content(of node: JSONNode) -> ArraySlice<UInt8> {
        node.start < bytes.count
            ? bytes[node.start..<node.end] : unescaped[node.start - bytes.count..<node.end - bytes.count]
    }

    /// Whether the content of one plain string comes before that of another.
    func plainlyPrecedes(_ first: JSONNode, _ second: JSONNode) -> Bool {
        var (one, other) = (first.start, second.start)
        guard first.end <= bytes.count, second.end <= bytes.count else {
            return content(of: first).lexicographicallyPrecedes(content(of: second))
        }
        while one < first.end, other < second.end {
            if bytes[one] != bytes[other] { return bytes[one] < bytes[other] }
            one += 1
            other += 1
        }
        return one == first.end && other < second.end
    }

    private mutating func integer() throws(JSONError) -> Int64 {
        let start = offset
        _ = take(UInt8(ascii: "-"))
        let firstDigit = offset
        var magnitude: Int64 = 0
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            // Past this many digits the number is refused below, whatever the digits are.
            if offset - firstDigit < 17 { magnitude = magnitude * 10 + Int64(byte - UInt8(ascii: "0")) }
            offset += 1
        }
        if let byte = next, byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
            throw failure("a fraction or an exponent stands in a number; write whole minor units")
        }
        let digits = offset - firstDigit
        let isNegative = firstDigit > start
        let isPlain = digits == 1 || digits > 1 && digits < 17 && bytes[firstDigit] != UInt8(ascii: "0")
        guard isPlain, magnitude <= JSONValue.largestInteger, !(isNegative && magnitude == 0) else {
            let text = String(decoding: bytes[start..<offset].prefix(24), as: UTF8.self)
            throw failure("the number \(text) is not an integer of at most 2^53 - 1")
        }
        return isNegative ? -magnitude : magnitude
    }

    private mutating func string() throws(JSONError) {
        offset += 1
        let start = offset
        let (position, isPlain) = endOfContent(from: start)
        guard position < bytes.count else {
            offset = position
            throw failure("a string does not end")
        }
        switch bytes[position] {
        case UInt8(ascii: "\""):
            offset = position + 1
            if !isPlain { try check(bytes[start..<position]) }
            let after = nodes.count + 1
            nodes.append(JSONNode(kind: .string, isPlain: isPlain, start: start, end: position, next: after))
        case UInt8(ascii: "\\"): try escapedString(from: start, at: position)
        default:
            offset = position + 1
            throw failure("a control character stands in a string")
        }
    }

    // The first place that ends the content of a string or begins an escape, and whether all before it is plain.
    private func endOfContent(from start: Int) -> (place: Int, isPlain: Bool) {
        bytes.withUnsafeBufferPointer { bytes in
            var isPlain = true
            var position = start
            while position < bytes.count {
                let byte = bytes[position]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
                if byte >= 0x7F { isPlain = false }
                position += 1
            }
            return (position, isPlain)
        }
    }

    private func check(_ content: ArraySlice<UInt8>) throws(JSONError) {
        guard String(validating: content, as: UTF8.self) != nil else { throw failure("a string is not UTF-8") }
    }

    // From the first escape on, the content is no longer what stands in the text.
    private mutating func escapedString(from start: Int, at position: Int) throws(JSONError) {
        offset = position
        var content = JSONEscapedString(Array(bytes[start..<position]))
        try content.read(bytes, &offset)
        try check(content.bytes[...])
        isCanonical = isCanonical && content.isCanonical
        var node = JSONNode(kind: .string, isPlain: content.bytes.allSatisfy { (0x20..<0x7F).contains($0) })
        node.start = bytes.count + unescaped.count
        unescaped += content.bytes
        node.end = bytes.count + unescaped.count
        node.next = nodes.count + 1
        nodes.append(node)
    }
}
