import Ledger
import TerminalUI

extension ConsoleModel {
    /// Gives a key to what lies over the screen.
    mutating func pressOverlay(_ key: Key, _ phrases: Phrases) -> [Effect] {
        switch overlay {
        // Whoever walks away locks the till, whatever is open.
        case _ where key == .function(12) && !lock.staff.isEmpty: return engageLock(.asked)
        case .approval(let dialog): return press(key, in: dialog)
        case _ where key == .control("c"): overlay = nil
        case .help(let page): press(key, in: page, phrases)
        case .palette(var palette):
            let outcome = palette.handle(key)
            overlay = .palette(palette)
            return take(outcome, phrases)
        case nil: break
        }
        return []
    }

    /// Takes what was pasted into what lies over the screen.
    mutating func pasteIntoOverlay(_ text: String) {
        switch overlay {
        case .palette(var palette):
            palette.paste(text)
            overlay = .palette(palette)
        // A PIN is not pasted.
        case .help, .approval, nil: break
        }
    }

    /// The last keys were the beginning of a scan: what they typed over the screen is erased.
    mutating func eraseInOverlay(_ count: Int) {
        switch overlay {
        case .palette(var palette):
            for _ in 0..<count { _ = palette.handle(.backspace) }
            overlay = .palette(palette)
        case .help(var page):
            if page.isTyping { for _ in 0..<count { page.field.handle(.backspace) } }
            overlay = .help(page)
        case .approval(var dialog):
            for _ in 0..<count { _ = dialog.press(.backspace) }
            overlay = .approval(dialog)
        case nil: break
        }
    }
}
