/// A reader of fixed-width ASCII fields, which takes nothing but what it is asked for.
struct FieldScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    /// Whether all has been read.
    var isAtEnd: Bool { rest.isEmpty }

    /// A number of exactly so many digits.
    mutating func number(digits: Int) -> Int? {
        let field = rest.prefix(digits)
        guard field.count == digits, field.allSatisfy(\.isDigit) else { return nil }
        rest = rest.dropFirst(digits)
        return field.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
    }

    /// The digits that follow, however many.
    mutating func digits() -> [Int] {
        let field = rest.prefix(while: \.isDigit)
        rest = rest.dropFirst(field.count)
        return field.map { Int($0 &- UInt8(ascii: "0")) }
    }

    /// Reads one character if it is the one asked for.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
