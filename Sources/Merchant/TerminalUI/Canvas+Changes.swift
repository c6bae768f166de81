extension Canvas {
    /// A cell that a terminal has to be told of.
    struct Change: Sendable, Hashable {
        var column: Int
        var row: Int
        var cell: Cell
        /// Whether it takes the next column too.
        var isWide: Bool
    }

    /// Calls a function with each cell of the upper left part of that size that differs from the canvas before, or
    /// with every one if there is none of the same size.
    ///
    /// Half of a wide character at the edge of the part is a blank.
    func forEachChange(from before: Canvas?, within visible: Size, _ body: (Change) -> Void) {
        let before = before?.size == size ? before : nil
        let columns = min(size.columns, visible.columns)
        for row in 0..<min(size.rows, visible.rows) {
            for index in row * size.columns..<row * size.columns + columns {
                let cell = cells[index]
                guard !cell.isContinuation else { continue }
                let isWide = isWide(index)
                // A character that stays may have got or lost its right half.
                if let before, before.cells[index] == cell, before.isWide(index) == isWide { continue }
                let column = index - row * size.columns
                let fits = !isWide || column + 1 < columns
                let shown = fits ? cell : .blank(cell.style)
                body(Change(column: column, row: row, cell: shown, isWide: isWide && fits))
            }
        }
    }

    /// Whether the character at that place in the row of all cells has a right half.
    private func isWide(_ index: Int) -> Bool {
        let next = index + 1
        return next % size.columns != 0 && cells[next].isContinuation
    }
}
