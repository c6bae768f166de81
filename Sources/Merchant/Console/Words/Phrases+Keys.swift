import TerminalUI

/// The names of the keys, as they stand on a keyboard or in people's mouths.
extension Phrases {
    /// A key's name: `Enter`, `F2`, `^S`.
    func name(of key: Key) -> String {
        switch key {
        case .enter: say(key.label, "回车")
        case .character(" "): say(key.label, "空格")
        case .backspace: say(key.label, "退格")
        case .up: say(key.label, "↑")
        case .down: say(key.label, "↓")
        case .left: say(key.label, "←")
        case .right: say(key.label, "→")
        default: key.label
        }
    }

    /// The names of some keys that do the same.
    func names(of keys: some Sequence<Key>) -> String {
        keys.map { name(of: $0) }.joined(separator: " ")
    }
}
