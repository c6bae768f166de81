import TerminalUI

/// The parts of the screen that every screen has: a status line above, the keys below, the rest between.
struct ConsoleFrame {
    let status: Rectangle
    let body: Rectangle
    let footer: Rectangle

    /// The rows that are not part of a list: status, footer, its heading, the line below that, and the titles.
    static let rowsAroundList = 5

    init(size: Size) {
        let (status, rest) = Rectangle(size).split(top: 1)
        let (footer, body) = rest.split(bottom: 1)
        self.status = status
        self.body = body
        self.footer = footer
    }
}
