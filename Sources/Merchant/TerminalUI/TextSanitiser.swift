/// Makes text from outside safe to show, and of a width that every terminal agrees on.
public enum TextSanitiser {
    /// The text without what a terminal would obey or draw differently from its neighbour.
    ///
    /// Control characters, bidirectional controls, joiners, variation selectors, skin tones and other invisible
    /// scalars are dropped; line breaks and tabs become one blank; flags become their letters; private and
    /// unassigned scalars become a hollow square. The result holds no line break and is its own cleaned form.
    public static func clean(_ text: String) -> String {
        var text = text
        let isClean = text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
        if isClean { return text }
        var cleaned = String.UnicodeScalarView()
        var isInBreak = false
        for scalar in text.unicodeScalars {
            let isBreak = isLineBreak(scalar)
            if !(isBreak && isInBreak), let replacement = replacement(for: scalar) {
                cleaned.append(replacement)
            }
            isInBreak = isBreak
        }
        return String(cleaned)
    }

    /// What stands for a scalar, itself or another one; `nil` if nothing does.
    static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let value = scalar.value
        if value >= 0x20 && value < 0x7F { return scalar }
        if isLineBreak(scalar) { return " " }
        // Terminals join two regional indicators to a flag of any width.
        if (0x1F1E6...0x1F1FF).contains(value) { return Unicode.Scalar(value - 0x1F1E6 + 0x41) }
        // A skin tone merges with the emoji before it on some terminals, a keycap with the digit.
        if (0x1F3FB...0x1F3FF).contains(value) || value == 0x20E3 { return nil }
        if scalar.properties.isDefaultIgnorableCodePoint { return nil }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate: return nil
        case .privateUse, .unassigned: return "□"
        default: return scalar
        }
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
