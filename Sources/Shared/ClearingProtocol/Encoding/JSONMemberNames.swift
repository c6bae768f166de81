/// The names of an object's members as they are read: whether one stands twice, and whether they are sorted.
struct JSONMemberNames {
    /// How many there are.
    private(set) var count = 0
    /// Whether they come by UTF-16 code units (RFC 8785 section 3.2.3).
    private(set) var areSorted = true

    private let object: Int
    private var last: JSONNode?
    // While the names are plain and rise, each is new; only from there on are they kept.
    private var arePlain = true
    private var distinct: Set<String>?

    /// No names yet of the object at a node.
    init(of object: Int) {
        self.object = object
    }

    /// Takes the name at a node; `false` when it stood before, in whatever spelling.
    mutating func insert(_ index: Int, _ parser: JSONParser) -> Bool {
        let name = parser.nodes[index]
        if let last, areSorted {
            areSorted =
                last.isPlain && name.isPlain
                ? parser.plainlyPrecedes(last, name)
                : Self.precedes(parser.content(of: last), parser.content(of: name))
        }
        last = name
        count += 1
        arePlain = arePlain && name.isPlain
        if arePlain, areSorted { return true }
        if distinct == nil { distinct = earlier(than: index, parser) }
        // Strings are equal by canonical equivalence: two spellings of one letter are one name to whoever reads it.
        return distinct?.insert(String(decoding: parser.content(of: name), as: UTF8.self)).inserted ?? true
    }

    private func earlier(than index: Int, _ parser: JSONParser) -> Set<String> {
        var names: Set<String> = []
        var child = object + 1
        while child < index {
            names.insert(String(decoding: parser.content(of: parser.nodes[child]), as: UTF8.self))
            child = parser.nodes[child + 1].next
        }
        return names
    }

    // Bytes of UTF-8 rise as UTF-16 code units do, but for what lies above the surrogates.
    private static func precedes(_ name: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        if name.contains(where: { $0 >= 0xEE }) || other.contains(where: { $0 >= 0xEE }) {
            return String(decoding: name, as: UTF8.self).utf16
                .lexicographicallyPrecedes(String(decoding: other, as: UTF8.self).utf16)
        }
        return name.lexicographicallyPrecedes(other)
    }
}
