/// One character cell of a canvas.
public struct Cell: Sendable, Hashable {
    /// One spacing scalar with its combining marks; empty if the cell is the right half of a wide character.
    public var text: String
    /// How it looks.
    public var style: Style

    /// The cell of that text and style.
    public init(text: String, style: Style = .plain) {
        self.text = text
        self.style = style
    }

    /// A blank of that style.
    public static func blank(_ style: Style = .plain) -> Cell {
        Cell(text: " ", style: style)
    }

    /// Whether the cell is the right half of a wide character.
    public var isContinuation: Bool { text.isEmpty }
}
