/// The characters that frames are made of.
public struct BoxGlyphs: Sendable, Hashable {
    var horizontal: Character
    var vertical: Character
    var topLeft: Character
    var topRight: Character
    var bottomLeft: Character
    var bottomRight: Character

    /// Thin lines.
    public static let light = BoxGlyphs(
        horizontal: "─",
        vertical: "│",
        topLeft: "┌",
        topRight: "┐",
        bottomLeft: "└",
        bottomRight: "┘"
    )

    /// ASCII, for terminals that draw lines two columns wide or not at all.
    public static let ascii = BoxGlyphs(
        horizontal: "-",
        vertical: "|",
        topLeft: "+",
        topRight: "+",
        bottomLeft: "+",
        bottomRight: "+"
    )
}
