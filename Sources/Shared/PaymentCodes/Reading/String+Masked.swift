extension String {
    /// At most the last four characters after dots, and fewer of a short text: what may be shown of a number that pays.
    var masked: String {
        let shown = min(4, unicodeScalars.count / 3)
        return Self.mask + String(String.UnicodeScalarView(unicodeScalars.suffix(shown)))
    }

    /// Whether the text is what ``masked`` leaves of one.
    var isMasked: Bool { hasPrefix(Self.mask) }

    /// What stands for the characters that are hidden.
    static let mask = "••••"
}
