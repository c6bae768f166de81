/// Something that came from the terminal, or from the system about it.
public enum InputEvent: Sendable, Hashable {
    /// A key was pressed.
    case key(Key)
    /// A scanner read a code, here without prefix and terminator; the lines of a receipt are joined by line feeds.
    case scan(String)
    /// The last so many keys were the beginning of the scan that follows: whatever they did is to be undone.
    case takeBack(Int)
    /// Text was pasted; it may hold line feeds, which must press nothing.
    case paste(String)
    /// The terminal has another size now.
    case resize(Size)
    /// The program was asked to end (SIGTERM, SIGHUP, SIGINT), or the terminal is gone.
    case terminate
    /// The terminal's window gained or lost the focus.
    case focus(Bool)
    /// The mouse was used.
    case mouse(MouseEvent)
    /// The program runs again after it was stopped; all must be shown anew.
    case resumed
}
