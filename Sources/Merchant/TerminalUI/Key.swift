/// A key that was pressed.
public enum Key: Sendable, Hashable {
    /// A key that types a character; the blank is one too.
    case character(Character)
    /// Enter, Return, or the line end that a scanner sends.
    case enter
    /// Escape.
    case escape
    /// Backspace.
    case backspace
    /// Delete.
    case delete
    /// Tab.
    case tab
    /// Shift and Tab.
    case backTab
    /// The arrow up.
    case up
    /// The arrow down.
    case down
    /// The arrow to the left.
    case left
    /// The arrow to the right.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// A function key, counted from 1.
    case function(Int)
    /// Control and a character, in lower case.
    case control(Character)
    /// Ctrl-Z, or a request to stop from outside.
    case suspend
}
