extension GlyphSet {
    /// The character of this set that stands for another; what has no counterpart stays.
    ///
    /// For the signs that texts hold, an ellipsis or a dash. Whole and half blocks stay: pictures are made of them,
    /// and the console of Linux has them.
    func folded(_ text: String) -> String {
        guard self == .ascii, text.utf8.count > 1 else { return text }
        return GlyphSet.counterparts[text] ?? text
    }

    private static let counterparts: [String: String] = {
        let pairs = [
            ("─━╌┄–—‒−", "-"), ("│┃╎┆", "|"), ("┌┐└┘├┤┬┴┼╭╮╰╯", "+"), ("…", "~"), ("·∙", "."), ("•●", "*"), ("○□", "o"),
            ("‘’", "'"), ("“”", "\""), ("→▸▶›", ">"), ("←◂◀‹", "<"), ("↑▴▲", "^"), ("↓▾▼", "v"), ("✓", "+"),
            ("✗×", "x"), ("▪", "+"), ("▏▎▍", " "), ("▋▊▉▅▆▇", "#"), ("▁▂▃", "_"),
        ]
        let entries = pairs.flatMap { signs, sign in signs.map { (String($0), sign) } }
        return Dictionary(uniqueKeysWithValues: entries)
    }()
}
