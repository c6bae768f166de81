import TerminalUI

/// Where the explained keys stand on the screen.
struct HelpLayout {
    /// The frame.
    let area: Rectangle
    /// Where the lines are.
    let text: Rectangle
    /// The line below them: the text that narrows them, and how far they are read.
    let status: Rectangle

    private static let columns = 76

    init(of model: ConsoleModel, _ phrases: Phrases, in body: Rectangle) {
        let columns = min(body.columns, Self.columns)
        // As large as for all keys, so that it stays where it is while they are narrowed.
        let count = HelpText(of: model, phrases).lines(columns: columns - 4).count
        area = body.centred(Size(columns: columns, rows: min(body.rows, count + 4)))
        let parts = area.inset(columns: 2, rows: 1).split(bottom: 1)
        status = parts.bottom
        text = parts.rest.split(bottom: 1).rest
    }
}
