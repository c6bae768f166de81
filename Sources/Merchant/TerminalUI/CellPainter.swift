internal import CTerminal

/// Puts the cells that changed into the terminal library's screen.
struct CellPainter: Sendable {
    let depth: ColourDepth
    /// What the terminal could show if colour were wanted.
    let ability: ColourDepth
    /// Whether it writes dark on light.
    var isLight: Bool
    /// Whether a colour's number is its RGB value, as with the terminal type xterm-direct.
    let isDirect: Bool

    /// Paints what differs from the canvas before, or everything. Answers whether anything does.
    func paint(_ canvas: Canvas, over before: Canvas?) -> Bool {
        var isChanged = false
        canvas.forEachChange(from: before, within: Terminal.currentSize) { change in
            put(change.cell, isWide: change.isWide, column: change.column, row: change.row)
            isChanged = true
        }
        return isChanged
    }

    private func put(_ cell: Cell, isWide: Bool, column: Int, row: Int) {
        // Ink on paper is a picture that a camera reads, not decoration: it keeps its colours wherever there are any.
        var style = (cell.style.isInkOnPaper ? ability : depth).adapted(cell.style)
        // Where a terminal without colour writes dark on light, what is reversed is the ink.
        if isLight, ability == .monochrome, cell.style.isInkOnPaper {
            style.attributes.formSymmetricDifference(.reverse)
        }
        let scalars = cell.text.unicodeScalars.map(\.value)
        ct_put(
            Int32(column),
            Int32(row),
            scalars,
            Int32(scalars.count),
            isWide ? 2 : 1,
            number(of: style.foreground),
            number(of: style.background),
            UInt32(style.attributes.rawValue)
        )
    }

    private func number(of colour: Colour) -> Int32 {
        guard case .palette(let index) = colour else { return -1 }
        // The first eight keep their meaning with direct colour too.
        guard isDirect, index >= 8 else { return Int32(index) }
        return Int32(Colour.components(ofPalette: index).packed)
    }
}
