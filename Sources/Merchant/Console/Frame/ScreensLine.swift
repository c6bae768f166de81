import TerminalUI

/// The line of the screens, on their function keys: `F2 Till[3 Incoming]4 Find …`.
struct ScreensLine {
    /// A screen in the line.
    struct Item {
        let screen: Screen
        let text: String
        let place: Rectangle
    }

    /// The screens that fit.
    let items: [Item]

    init(showing shown: Screen, _ phrases: Phrases, in line: Rectangle) {
        var items: [Item] = []
        // After the F.
        var rest = line.split(left: 1).rest
        for screen in Screen.allCases {
            let text = "\(screen.functionKey) \(phrases.shortName(of: screen))"
            // The first follows the F, and one after the mark follows that.
            let isTight = screen == .till || screen.rawValue == shown.rawValue + 1
            // What is shown is told without colour too.
            let marked = screen == shown ? "[\(text)]" : isTight ? text : " \(text)"
            let columns = TextWidth.columns(of: marked)
            guard columns <= rest.columns else { break }
            items.append(Item(screen: screen, text: marked, place: rest.split(left: columns).left))
            rest = rest.split(left: columns).rest
        }
        self.items = items
    }

    /// The screen at a place: a click there is its key.
    func screen(at point: Point) -> Screen? {
        items.first { $0.place.contains(point) }?.screen
    }
}
