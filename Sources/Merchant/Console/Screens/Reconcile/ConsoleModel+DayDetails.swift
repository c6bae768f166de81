import TerminalUI

/// What there is more of a day, a page of lines.
extension ConsoleModel {
    /// Opens it, unless no day is reconciled yet.
    mutating func openDetails() {
        if reconcile.result != nil { reconcile.details = 0 }
    }

    /// Reads on or back in it.
    mutating func readDetails(_ step: ReadingStep, _ phrases: Phrases) {
        guard let before = reconcile.details, let result = reconcile.result else { return }
        let layout = DayDetailsLayout(body: ConsoleFrame(of: self).body)
        let height = max(1, layout.text.rows)
        let last = max(0, DayDetails(result, phrases, columns: layout.text.columns).lines.count - height)
        let first =
            switch step {
            case .lines(let count): before + count
            case .pages(let count): before + count * height
            case .start: 0
            case .end: last
            }
        reconcile.details = min(max(0, first), last)
    }
}
