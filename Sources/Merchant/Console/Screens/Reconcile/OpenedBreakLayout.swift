import TerminalUI

/// Where the parts of an opened difference are.
struct OpenedBreakLayout {
    /// What it is, and below it which rows are out of sight.
    let title: Rectangle
    /// The rows next to each other.
    let table: Rectangle
    /// All of what is known of it.
    let message: Rectangle
    /// How many rows stand next to each other.
    let columns: Int

    /// How wide the names of the fields are.
    static let labelColumns = 12
    private static let leastColumns = 20

    init(body: Rectangle) {
        let (title, below) = body.inset(columns: 2, rows: 0).split(top: 2)
        self.title = title
        (message, table) = below.split(bottom: 5)
        columns = max(2, (table.columns - Self.labelColumns) / Self.leastColumns)
    }
}
