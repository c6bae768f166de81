/// The shift screen.
public struct ShiftScreen: Sendable, Hashable {
    /// The screen before anything was read.
    public init() {}
}
