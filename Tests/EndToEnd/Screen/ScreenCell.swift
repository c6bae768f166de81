/// One cell of a terminal's screen as it is shown: a character on a background.
struct ScreenCell: Sendable, Hashable {
    /// What stands in the cell; empty in the right half of a wide character.
    var text: String
    /// The colours as they are shown, after reverse video.
    var foreground: ScreenColour
    var background: ScreenColour
}
