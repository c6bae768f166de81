/// Which characters frames, bars and marks are drawn with.
public enum GlyphSet: Sendable, Hashable, CaseIterable {
    /// Lines and blocks, to an eighth of a cell.
    case blocks
    /// ASCII, for terminals and fonts that lack those; a code may still be made of half blocks, which they have.
    case ascii
    /// ASCII and nothing else, for terminals that draw a block in more columns than one.
    case asciiOnly
}
