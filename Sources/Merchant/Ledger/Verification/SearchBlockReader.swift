/// Reads the numbers of SQLite's variable length (https://sqlite.org/fileformat.html section 1.6) and bytes.
struct SearchBlockReader {
    private let block: [UInt8]
    /// Where it stands.
    private(set) var place: Int

    init(_ block: [UInt8], at place: Int) {
        self.block = block
        self.place = min(max(0, place), block.count)
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { place == block.count }

    /// The next number, of at most 32 bits; `nil` when there is none.
    mutating func number() -> Int? {
        var value = 0
        for _ in 0..<5 {
            guard place < block.count else { return nil }
            let byte = block[place]
            place += 1
            value = value << 7 | Int(byte & 0x7F)
            if byte < 0x80 { return value }
        }
        return nil
    }

    /// The next so many bytes; `nil` when there are not as many.
    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= block.count - place else { return nil }
        defer { place += count }
        return block[place..<place + count]
    }
}
