import TerminalUI

extension ConsoleModel {
    /// Tells the cashier one sentence until the next key, where the eye is: on the till screen in its own line, which
    /// keeps off a code, and in the corner of every other screen.
    mutating func notify(_ sentence: String, role: Role = .warning) {
        if screen == .till {
            till.notice = .warning(sentence)
        } else {
            toast = Toast(sentence, role: role)
        }
    }
}
