/// The names of an object's members as they are read: whether one stands twice, and whether they are sorted.
struct JSONMemberNames {
    /// How many there are.
    private(set) var count = 0
    /// Whether they come by UTF-16 code units (RFC 8785 section 3.2.3).
    private(set) var areSorted = true

    private var last: ArraySlice<UInt8> = []
    private var arePlain = true
    // While the names are plain and rise, each is new; these are kept only once they are not.
    private var earlier: [ArraySlice<UInt8>] = []
    private var distinct: Set<String> = []

    /// Takes the next name; `false` when it stood before, in whatever spelling.
    mutating func insert(_ name: ArraySlice<UInt8>, isPlain: Bool) -> Bool {
        defer { last = name }
        if count > 0, areSorted { areSorted = Self.precedes(last, name) }
        count += 1
        if distinct.isEmpty, arePlain, isPlain, areSorted {
            earlier.append(name)
            return true
        }
        arePlain = arePlain && isPlain
        if distinct.isEmpty { distinct = Set(earlier.map { String(decoding: $0, as: UTF8.self) }) }
        // Strings are equal by canonical equivalence: two spellings of one letter are one name to whoever reads it.
        return distinct.insert(String(decoding: name, as: UTF8.self)).inserted
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
