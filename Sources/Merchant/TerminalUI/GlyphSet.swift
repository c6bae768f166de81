/// Which characters frames, bars and marks are drawn with.
public enum GlyphSet: Sendable, Hashable, CaseIterable {
    /// Lines and blocks, to an eighth of a cell.
    case blocks
    /// ASCII, for terminals and fonts that lack those or draw them two columns wide.
    case ascii

    /// The set for a terminal of that type, the value of `TERM`.
    ///
    /// The console of Linux has at most 512 glyphs and none of the eighths; the numbered types of DEC draw lines in
    /// a character set of their own.
    public static func suited(toType type: String?) -> GlyphSet {
        guard let type else { return .blocks }
        let isPlain = type == "linux" || type.hasPrefix("linux-") || type.hasPrefix("vt") || type == "ansi"
        return isPlain ? .ascii : .blocks
    }
}
