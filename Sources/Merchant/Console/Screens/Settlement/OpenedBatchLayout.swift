import TerminalUI

/// Where the parts of an opened batch are.
struct OpenedBatchLayout {
    /// What it is, and how far it has come.
    let facts: Rectangle
    /// Totals and lines, with their titles.
    let list: Rectangle
    /// What is told, or all of the line under the cursor.
    let message: Rectangle

    static let factRows = 9
    private static let messageRows = 3

    init(body: Rectangle) {
        let (facts, rest) = body.inset(columns: 2, rows: 0).split(top: Self.factRows)
        let (message, list) = rest.split(bottom: Self.messageRows)
        (self.facts, self.list, self.message) = (facts, list, message)
    }

    /// The rows that are in sight at once.
    var listHeight: Int { max(1, list.rows - 1) }
}
