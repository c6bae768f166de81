import TerminalUI
import Till

/// Where the parts of the settlement screen are.
struct SettlementLayout {
    /// The name of the day, and what its batches are paid out with.
    let title: Rectangle
    /// The day's figures.
    let figures: Rectangle
    /// The shift, and what waits.
    let shift: Rectangle
    /// The batches with their titles.
    let batches: Rectangle
    /// What is told.
    let message: Rectangle

    private static let shiftRows = 3
    private static let messageRows = 3

    init(body: Rectangle, _ screen: SettlementScreen) {
        let (title, rest) = body.inset(columns: 2, rows: 0).split(top: 2)
        let (message, above) = rest.split(bottom: Self.messageRows)
        let (figures, below) = above.split(top: 2 + max(1, screen.summary?.figures.count ?? 0))
        let (shift, list) = below.split(top: Self.shiftRows)
        (self.title, self.message, self.figures, self.shift, batches) = (title, message, figures, shift, list)
    }

    /// The batches that are in sight at once.
    var listHeight: Int { max(1, batches.rows - 1) }
}
