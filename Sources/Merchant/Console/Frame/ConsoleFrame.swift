import QRSymbols
import TerminalUI

/// The parts of the screen that every screen has: a status line above, the keys and the screens below, the rest between.
struct ConsoleFrame {
    /// The status line; empty while a sign needs every row there is.
    let status: Rectangle
    let body: Rectangle
    let footer: Rectangle
    /// The line of the screens; empty while a code needs every row there is.
    let screens: Rectangle

    /// The rows that are not part of a list: status, footer, screens, its heading, the line below that, and the titles.
    static let rowsAroundList = 6

    init(size: Size, hasScreens: Bool = true, hasStatus: Bool = true) {
        let (status, rest) = Rectangle(size).split(top: hasStatus ? 1 : 0)
        let (screens, above) = rest.split(bottom: hasScreens ? 1 : 0)
        let (footer, body) = above.split(bottom: 1)
        self.status = status
        self.body = body
        self.footer = footer
        self.screens = screens
    }
}

extension ConsoleFrame {
    init(of model: ConsoleModel) {
        let till = model.screen == .till ? model.till : nil
        let plain = ConsoleFrame(size: model.size)
        let isTight = till?.phase == .sign && !model.lock.isLocked && plain.body.rows < QRPlacement.signRows
        self.init(size: model.size, hasScreens: !isTight && till?.isWaiting != true, hasStatus: !isTight)
    }
}
