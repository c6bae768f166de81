/// Takes an event stream (WHATWG HTML section 9.2) apart, however its bytes are cut.
struct ServerSentEventParser {
    /// One thing on the stream.
    enum Item: Hashable {
        /// A comment, which keeps the connection alive.
        case comment
        /// The data of an event.
        case event(data: String)
    }

    /// The longest event that is taken, in bytes; a longer one ends the stream.
    static let longestEvent = 1 << 20

    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var followsReturn = false

    /// What the bytes complete.
    ///
    /// - Throws: ``ClearingError/unintelligible(_:)`` when an event does not end.
    mutating func feed(_ bytes: some Sequence<UInt8>) throws(ClearingError) -> [Item] {
        var items: [Item] = []
        for byte in bytes {
            let isReturn = byte == UInt8(ascii: "\r")
            defer { followsReturn = isReturn }
            guard isReturn || byte == UInt8(ascii: "\n") else {
                guard line.count + data.count < Self.longestEvent else {
                    throw .unintelligible("an event is too long.")
                }
                line.append(byte)
                continue
            }
            // CR LF ends one line, not two.
            if followsReturn, !isReturn { continue }
            if let item = endOfLine() { items.append(item) }
            line.removeAll(keepingCapacity: true)
        }
        return items
    }

    private mutating func endOfLine() -> Item? {
        if line.isEmpty {
            defer {
                data.removeAll()
                hasData = false
            }
            return hasData ? .event(data: String(decoding: data, as: UTF8.self)) : nil
        }
        if line.first == UInt8(ascii: ":") { return .comment }
        let name = line.prefix { $0 != UInt8(ascii: ":") }
        guard name.elementsEqual("data".utf8) else { return nil }
        let value = line.dropFirst(name.count + 1)
        if hasData { data.append(UInt8(ascii: "\n")) }
        data.append(contentsOf: value.first == UInt8(ascii: " ") ? value.dropFirst() : value)
        hasData = true
        return nil
    }
}
