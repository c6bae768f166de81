/// What a terminal answered to a question of the program's; no key sends such a sequence.
enum TerminalAnswer: Sendable, Hashable {
    /// The cursor is there, each from 1 (CPR, ECMA-48 8.3.14).
    case cursor(row: Int, column: Int)
    /// Whether a private mode can be set and reset (DECRPM of DEC).
    case mode(Int, isKnown: Bool)
}
