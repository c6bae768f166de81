/// How many columns text takes on a terminal.
///
/// An own table: the C library answers -1 for every Chinese character in a process that has not set a UTF-8
/// locale. It agrees with glibc 2.36 for all assigned scalars of Unicode 14. Characters of ambiguous width
/// (Unicode Standard Annex #11) take one column.
public enum TextWidth {
    /// The columns of a text as a canvas shows it, that is, cleaned.
    public static func columns(of text: String) -> Int {
        var text = text
        let isPrintable = text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
        if isPrintable { return text.utf8.count }
        return Glyphs(TextSanitiser.clean(text)).reduce(0) { $0 + $1.width }
    }

    /// The columns of one scalar: 0 for marks and controls, 2 for East Asian wide and full-width ones, else 1.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
        if isWide(value) { return 2 }
        // The vowels and finals of Hangul join the consonant before them.
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator, .surrogate:
            return 0
        case .format:
            return isPrepended(value) ? 1 : 0
        default:
            return 1
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }

    /// Signs that enclose the digits after them, and are visible although their category is format.
    private static func isPrepended(_ value: UInt32) -> Bool {
        switch value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }
}
