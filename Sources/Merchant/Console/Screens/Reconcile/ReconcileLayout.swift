import StatementStore
import TerminalUI
import Till

/// Where the parts of the reconciliation screen are.
struct ReconcileLayout {
    /// The name of the day.
    let title: Rectangle
    /// The three sides; empty until the day is reconciled.
    let sides: Rectangle
    /// The differences with their titles, as wide as the body; empty where there are none.
    let breaks: Rectangle
    /// The till's own shifts; empty where there is no room.
    let seams: Rectangle
    /// How the differences add up; empty until the day is reconciled.
    let proof: Rectangle
    /// What is told, or more of what is under the cursor.
    let message: Rectangle

    /// Titles, counts, sums, and what matches.
    private static let sideRows = 4
    private static let proofRows = 2
    private static let messageRows = 3
    private static let fewestBreaks = 8

    init(body: Rectangle, _ screen: ReconcileScreen) {
        let (title, rest) = body.split(top: 2)
        let (message, above) = rest.split(bottom: Self.messageRows)
        self.title = title.inset(columns: 2, rows: 0)
        self.message = message.inset(columns: 2, rows: 0)
        let isMatched = screen.result != nil
        let (proof, middle) = above.split(bottom: isMatched ? Self.proofRows : 0)
        let (sides, lower) = middle.split(top: isMatched ? Self.sideRows : 0)
        self.proof = proof.inset(columns: 2, rows: 0)
        self.sides = sides.inset(columns: 2, rows: 0)
        let count = screen.entries.count
        let wanted = count == 0 ? 0 : count + 1
        let seamRows = screen.seams.map { Self.rows(of: $0) } ?? 0
        let least = min(wanted, Self.fewestBreaks + 1)
        let hasBoth = wanted == 0 || lower.rows >= least + 1 + seamRows
        // Where there is no room for both, the keys say which part is seen.
        let alone = screen.isAmongShifts ? 0 : lower.rows
        let list = hasBoth ? min(wanted, lower.rows - seamRows - 1) : alone
        let (breaks, below) = lower.split(top: wanted == 0 ? 0 : list)
        self.breaks = breaks
        seams = below.split(top: isMatched ? 1 : 0).rest.inset(columns: 2, rows: 0)
    }

    /// The differences that are in sight at once.
    var listHeight: Int { max(1, breaks.rows - 1) }

    /// The lines of the shifts, their titles and the blank between them.
    private static func rows(of seams: DaySeams) -> Int {
        let elsewhere = seams.ledger.count { seams.elsewhere(in: $0) != 0 }
        return max(2, seams.ledger.count + 1) + 1 + max(2, seams.parts.count + 1 + elsewhere)
    }
}
