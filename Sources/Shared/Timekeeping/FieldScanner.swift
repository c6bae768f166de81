/// A reader of fixed-width ASCII fields, which takes nothing but what it is asked for.
struct FieldScanner {
    private let text: [UInt8]
    private var offset = 0

    init(_ text: String) {
        self.text = Array(text.utf8)
    }

    /// Whether all has been read.
    var isAtEnd: Bool { offset == text.count }

    /// A number of exactly so many digits.
    mutating func number(digits: Int) -> Int? {
        guard offset + digits <= text.count else { return nil }
        var number = 0
        for position in offset..<offset + digits {
            guard text[position].isDigit else { return nil }
            number = number * 10 + Int(text[position] - UInt8(ascii: "0"))
        }
        offset += digits
        return number
    }

    /// The digits that follow, however many.
    mutating func digits() -> [Int] {
        let field = text[offset...].prefix(while: \.isDigit)
        offset += field.count
        return field.map { Int($0 &- UInt8(ascii: "0")) }
    }

    /// Reads one character if it is the one asked for.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard offset < text.count, UInt32(text[offset]) == character.value else { return false }
        offset += 1
        return true
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
