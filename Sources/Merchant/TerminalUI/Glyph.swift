/// What one character, narrow or wide, takes on a canvas.
struct Glyph: Sendable, Hashable {
    /// A spacing scalar and its combining marks.
    var text: String
    /// Its columns, 1 or 2.
    var width: Int
}
