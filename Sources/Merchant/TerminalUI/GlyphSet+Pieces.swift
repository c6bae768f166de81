extension GlyphSet {
    /// What frames are made of.
    public var box: BoxGlyphs { self == .blocks ? .light : .ascii }

    /// A whole cell of a bar.
    var full: String { self == .blocks ? "█" : "#" }

    /// A cell that a bar leaves free.
    var rest: String { self == .blocks ? "░" : "." }

    /// Parts of a cell from the left, from none to the whole one; the last is ``full``.
    var fromLeft: [String] {
        self == .blocks ? [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"] : [" ", "#"]
    }

    /// Parts of a cell from below, from none to the whole one; in ASCII more ink means more.
    var fromBelow: [String] {
        self == .blocks
            ? [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : [" ", "_", ".", ":", "-", "=", "+", "*", "#"]
    }

    /// Nothing, and four steps of more ink.
    var heat: [String] { self == .blocks ? [" ", "·", ":", "▪", "█"] : [" ", ".", ":", "+", "#"] }

    /// Says which cell of a map is under the cursor; no step of ``heat`` looks like it.
    var cursor: String { self == .blocks ? "+" : "x" }

    /// Says that a table is sorted upwards.
    var ascending: String { self == .blocks ? "▴" : "^" }

    /// Says that a table is sorted downwards.
    var descending: String { self == .blocks ? "▾" : "v" }

    /// What stands before a notice of that meaning, so that it is told without colour.
    public func mark(of role: Role) -> String {
        switch role {
        case .success: self == .blocks ? "✓" : "+"
        case .warning: "!"
        case .failure: self == .blocks ? "✗" : "x"
        default: self == .blocks ? "·" : "-"
        }
    }
}
