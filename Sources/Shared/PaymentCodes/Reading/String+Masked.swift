extension String {
    /// At most the last four characters after dots, and fewer of a short text: what may be shown of a number that pays.
    var masked: String {
        let shown = min(4, unicodeScalars.count / 3)
        return "••••" + String(String.UnicodeScalarView(unicodeScalars.suffix(shown)))
    }
}
