/// A colour of the terminal.
///
/// Screens are designed for 256 colours; ``ColourDepth`` maps them to what a terminal has.
public enum Colour: Sendable, Hashable {
    /// The terminal's own foreground or background.
    case standard
    /// An index of the 256-colour palette: 0...15 belong to the user's theme, 16...231 are a 6×6×6 cube, and
    /// 232...255 a ramp of greys.
    case palette(UInt8)
}
