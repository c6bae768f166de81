extension Style {
    /// Black and white of the fixed colour cube, which no theme changes: what codes are drawn with.
    private static let inkAndPaper: Set<Colour> = [.palette(16), .palette(231)]

    /// Whether the cell is part of a picture in black on white.
    var isInkOnPaper: Bool {
        Style.inkAndPaper.contains(foreground) && Style.inkAndPaper.contains(background)
    }
}
