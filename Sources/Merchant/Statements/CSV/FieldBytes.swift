/// The UTF-8 bytes of a field, in its reader's buffer: good until the next record is read.
struct FieldBytes {
    let start: UnsafePointer<UInt8>
    let count: Int

    /// Whether there is nothing.
    var isEmpty: Bool { count == 0 }

    /// A byte; the place is one of `0..<count`.
    subscript(place: Int) -> UInt8 { start[place] }

    /// The bytes.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Without so many bytes at its start.
    func dropping(first dropped: Int) -> FieldBytes {
        FieldBytes(start: start + dropped, count: count - dropped)
    }

    /// Without blanks, tabs and line breaks at both ends.
    var trimmed: FieldBytes {
        var (from, to) = (0, count)
        while from < to, start[from].isBlank { from += 1 }
        while to > from, start[to - 1].isBlank { to -= 1 }
        return FieldBytes(start: start + from, count: to - from)
    }

    /// Whether it is exactly this text.
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        let other = text.utf8Start
        for place in 0..<count where start[place] != other[place] { return false }
        return true
    }

    /// Whether it begins with this text.
    func begins(with text: StaticString) -> Bool {
        count >= text.utf8CodeUnitCount
            && FieldBytes(start: start, count: text.utf8CodeUnitCount).equals(text)
    }

    /// Whether this text stands in it.
    func contains(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length else { return false }
        return (0...count - length).contains { FieldBytes(start: start + $0, count: length).equals(text) }
    }

    /// Whether each character is one of ASCII's.
    var isASCII: Bool {
        var bits: UInt8 = 0
        for place in 0..<count { bits |= start[place] }
        return bits < 0x80
    }

    /// The text; what is no UTF-8 is replaced, so that it can be quoted.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The text, nil where the field is empty.
    var text: String? { isEmpty ? nil : string }
}

extension UInt8 {
    /// Whether it is a blank, a tab or a line break.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// What the digit is worth, 10 or more where it is none.
    var digitValue: UInt8 { self &- 0x30 }

    /// Whether it is an ASCII digit.
    var isDigit: Bool { digitValue < 10 }
}
