extension Canvas {
    /// The characters of each row, without the blanks at its end.
    public var rows: [String] {
        (0..<size.rows).map { row in
            var text = ""
            var blanks = 0
            for cell in cells[row * size.columns..<(row + 1) * size.columns] {
                if cell.text == " " {
                    blanks += 1
                } else {
                    text += String(repeating: " ", count: blanks) + cell.text
                    blanks = 0
                }
            }
            return text
        }
    }

    /// The characters of all rows, one row a line.
    public var text: String { rows.joined(separator: "\n") }
}
