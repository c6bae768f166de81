import TerminalUI

extension ConsoleModel {
    /// Gives a key to the explained keys: it reads on, narrows them or closes them.
    mutating func press(_ key: Key, in page: HelpPage, _ phrases: Phrases) {
        var page = page
        if page.isTyping, Self.type(key, in: &page) {
            overlay = .help(page)
            return
        }
        switch key.folded {
        case .escape where !page.filter.isEmpty:
            page.field.clear()
            page.first = 0
        case .escape, .enter, .character("?"), .character("q"), .function(1):
            overlay = nil
            return
        case .character("/"): page.isTyping = true
        default: scroll(&page, by: key.folded, phrases)
        }
        overlay = .help(page)
    }

    /// Reads on or back by so many lines.
    mutating func scrollHelp(by lines: Int, _ phrases: Phrases) {
        guard case .help(var page) = overlay else { return }
        let (height, count) = helpSize(page, phrases)
        page.first = min(max(0, page.first + lines), max(0, count - height))
        overlay = .help(page)
    }

    private static func type(_ key: Key, in page: inout HelpPage) -> Bool {
        switch key {
        case .escape:
            page.field.clear()
            page.isTyping = false
        case .enter: page.isTyping = false
        default:
            guard page.field.handle(key) else { return false }
        }
        if key != .enter { page.first = 0 }
        return true
    }

    private func scroll(_ page: inout HelpPage, by key: Key, _ phrases: Phrases) {
        let (height, count) = helpSize(page, phrases)
        let last = max(0, count - height)
        let first =
            switch key {
            case .up, .character("k"): page.first - 1
            case .down, .character("j"): page.first + 1
            case .pageUp: page.first - height
            case .pageDown, .character(" "): page.first + height
            case .home, .character("g"): 0
            case .end, .character("G"): last
            default: page.first
            }
        page.first = min(max(0, first), last)
    }

    private func helpSize(_ page: HelpPage, _ phrases: Phrases) -> (height: Int, count: Int) {
        let text = HelpLayout(of: self, phrases, in: ConsoleFrame(of: self).body).text
        let lines = HelpText(of: self, phrases).lines(answeringTo: page.filter, columns: text.columns)
        return (max(1, text.rows), lines.count)
    }
}
