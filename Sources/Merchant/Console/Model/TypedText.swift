import TerminalUI

/// A line of text that is typed at its end.
enum TypedText {
    /// Types the key into a text of at most so many Unicode scalars. Answers whether the key was one that types.
    static func take(_ key: Key, into text: inout String, longest: Int) -> Bool {
        switch key {
        case .character(let character):
            let typed = TextSanitiser.clean(text + String(character))
            if typed.unicodeScalars.count <= longest { text = typed }
        case .backspace: _ = text.popLast()
        case .control("u"): text = ""
        default: return false
        }
        return true
    }
}
