extension String {
    /// The text with the first number that may be a card's masked but for its last four digits, wherever it stands.
    ///
    /// A card's number has 13 to 19 digits, perhaps in groups, and passes the check of ISO/IEC 7812-1; it may stand
    /// within a longer number. Beside one, other numbers of seven digits or more are left out whole: on a card's
    /// tracks they are its expiry date and its verification value (ISO/IEC 7813), elsewhere perhaps another card's.
    var hidingCardNumbers: String {
        let scalars = Array(unicodeScalars)
        let numbers = Self.numbers(in: scalars)
        guard let card = numbers.firstIndex(where: { Self.mayHoldCardNumber($0.digits) }) else { return self }
        var text = String.UnicodeScalarView()
        var place = 0
        for (index, number) in numbers.enumerated() where number.digits.count >= 7 {
            text += scalars[place..<number.range.lowerBound]
            text += Self.mask.unicodeScalars
            if index == card { text += number.digits.suffix(4).map { Unicode.Scalar(UInt8(ascii: "0") + $0) } }
            place = number.range.upperBound
        }
        text += scalars[place...]
        return String(text)
    }

    /// The numbers of a text, whose digits may have one space or hyphen between them.
    private static func numbers(in scalars: [Unicode.Scalar]) -> [(range: Range<Int>, digits: [UInt8])] {
        var numbers: [(range: Range<Int>, digits: [UInt8])] = []
        for (place, scalar) in scalars.enumerated() {
            guard let digit = scalar.decimalDigit else { continue }
            let last = numbers.endIndex - 1
            if last >= 0, Self.isGap(scalars[numbers[last].range.upperBound..<place]) {
                numbers[last].range = numbers[last].range.lowerBound..<place + 1
                numbers[last].digits.append(digit)
            } else {
                numbers.append((place..<place + 1, [digit]))
            }
        }
        return numbers
    }

    private static func isGap(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.isEmpty || scalars.count == 1 && (scalars.first == " " || scalars.first == "-")
    }

    private static func mayHoldCardNumber(_ digits: [UInt8]) -> Bool {
        guard (13...19).contains(digits.count) else { return digits.count > 19 }
        return (13...digits.count).contains { length in
            (0...(digits.count - length)).contains { Luhn.isKept(by: digits[$0..<($0 + length)]) }
        }
    }
}

extension Unicode.Scalar {
    /// The value of a digit of any script.
    fileprivate var decimalDigit: UInt8? {
        if isASCII { return (0x30...0x39).contains(value) ? UInt8(value - 0x30) : nil }
        guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
        return UInt8(exactly: value)
    }
}
