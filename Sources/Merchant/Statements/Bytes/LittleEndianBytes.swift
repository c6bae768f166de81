/// Bytes whose numbers have their lowest byte first.
struct LittleEndianBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The number of so many bytes at a place; what is beyond the end counts as 0.
    func number(_ place: Int, _ count: Int) -> Int {
        (0..<count).reversed().reduce(0) { number, index in
            number << 8 | (place + index < bytes.count ? Int(bytes[place + index]) : 0)
        }
    }

    /// Whether these bytes stand at a place.
    func has(_ mark: [UInt8], at place: Int) -> Bool {
        place >= 0 && place + mark.count <= bytes.count && bytes[place...].starts(with: mark)
    }

    /// So many bytes at a place, fewer at the end.
    func slice(_ place: Int, _ count: Int) -> [UInt8] {
        Array(bytes.dropFirst(place).prefix(count))
    }
}
