extension GlyphSet {
    /// The character of this set that stands for another; what has no counterpart stays.
    ///
    /// It has one of the same width for every sign that the screens write. The upper half block stays: codes are made
    /// of it, and the console of Linux has it.
    func folded(_ text: String) -> String {
        guard self != .blocks, text.utf8.count > 1 else { return text }
        return GlyphSet.counterparts[text] ?? text
    }

    private static let counterparts: [String: String] = {
        let pairs = [
            ("─━╌┄–—‒−", "-"), ("│┃╎┆", "|"), ("┌┐└┘├┤┬┴┼╭╮╰╯", "+"), ("…", "~"), ("·∙", "."), ("•●", "*"), ("○□", "o"),
            ("‘’", "'"), ("“”", "\""), ("→▸▶›", ">"), ("←◂◀‹", "<"), ("↑▴▲", "^"), ("↓▾▼", "v"), ("✓", "+"), ("≠", "!"),
            ("✗×", "x"), ("↺", "<"), ("▪", "+"), ("▏", "_"), ("▎▍", " "), ("▋▊▉█", "#"), ("¥", "Y"), ("€", "E"),
            ("£", "L"),
            ("₩", "W"),
            // As the bars and maps of ASCII are made: more ink means more.
            ("▁", "_"), ("▂", "."), ("▃", ":"), ("▄", "-"), ("▅", "="), ("▆", "+"), ("▇", "*"), ("░", "."), ("▒", ":"),
            ("▓", "+"),
        ]
        let entries = pairs.flatMap { signs, sign in signs.map { (String($0), sign) } }
        return Dictionary(uniqueKeysWithValues: entries)
    }()
}
