import TerminalUI

/// Where the panels of the takings screen are.
struct TakingsLayout {
    let heading: Rectangle
    let hours: Rectangle
    let figures: Rectangle
    let anomalies: Rectangle

    init(body: Rectangle) {
        let parts = body.split(top: 3)
        heading = parts.top.inset(columns: 2, rows: 0)
        let lower = parts.rest.split(bottom: max(7, parts.rest.rows / 3))
        anomalies = lower.bottom
        let upper = lower.rest.split(right: max(44, body.columns * 2 / 5))
        (hours, figures) = (upper.rest, upper.right)
    }

    /// The rows that the list of a panel has within its frame, the line of the titles and the sentences left out.
    func listHeight(_ panel: TakingsScreen.Panel) -> Int {
        switch panel {
        case .hours, .figures: max(1, figures.rows - 3)
        case .anomalies: max(1, anomalies.rows - 2 - Self.sentenceRows)
        }
    }

    /// The rows of the sentence about what is under the cursor of what is out of the ordinary.
    static let sentenceRows = 2
}
