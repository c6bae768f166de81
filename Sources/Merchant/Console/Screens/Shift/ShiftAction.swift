/// What the keys of the shift screen do.
public enum ShiftAction: Sendable, Hashable {
    /// Type the float, to open a shift.
    case typeFloat
    /// Type what was counted, to close the shift.
    case typeCount
    /// Take what was typed.
    case accept
    /// Go on without cash.
    case withoutCash
}
