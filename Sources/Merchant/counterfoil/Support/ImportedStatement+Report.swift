import OutsideText
import StatementStore
import Statements

extension ImportedStatement {
    /// One sentence on rows that files of before told, or `nil` where there is none.
    var knownSentence: String? {
        guard isNew, skipped > 0 else { return nil }
        let rows = skipped == summary.rows ? "All rows" : "\(skipped) of the \(summary.rows) rows"
        return "\(rows) of \(file.shown(limit: 200)) stand in files that were read in before, and count once."
    }
}
