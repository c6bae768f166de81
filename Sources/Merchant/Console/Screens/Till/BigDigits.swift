/// Figures five rows high, so that an amount is read from the other side of the counter.
enum BigDigits {
    private static let shapes: [Character: [String]] = [
        "0": ["███", "█ █", "█ █", "█ █", "███"],
        "1": [" █ ", "██ ", " █ ", " █ ", "███"],
        "2": ["███", "  █", "███", "█  ", "███"],
        "3": ["███", "  █", "███", "  █", "███"],
        "4": ["█ █", "█ █", "███", "  █", "  █"],
        "5": ["███", "█  ", "███", "  █", "███"],
        "6": ["███", "█  ", "███", "█ █", "███"],
        "7": ["███", "  █", "  █", "  █", "  █"],
        "8": ["███", "█ █", "███", "█ █", "███"],
        "9": ["███", "█ █", "███", "  █", "███"],
        ".": [" ", " ", " ", " ", "█"],
        ",": [" ", " ", " ", "█", "█"],
        "¥": ["█ █", " █ ", "███", " █ ", "███"],
    ]

    /// The text in rows; a character without a shape stands small in the last row.
    static func rows(of text: String) -> [String] {
        (0..<5).map { row in
            text.map { character in
                shapes[character]?[row] ?? (row == 4 ? String(character) : " ")
            }.joined(separator: " ")
        }
    }
}
