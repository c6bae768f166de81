import TerminalUI

/// Where the parts of the page are that says more of a day.
struct DayDetailsLayout {
    /// The name of the day.
    let title: Rectangle
    /// Where the lines are.
    let text: Rectangle
    /// How far they are read.
    let status: Rectangle

    init(body: Rectangle) {
        let (title, rest) = body.inset(columns: 2, rows: 0).split(top: 2)
        let (status, text) = rest.split(bottom: 1)
        (self.title, self.text, self.status) = (title, text, status)
    }
}
