/// The find screen.
public struct FindScreen: Sendable, Hashable {
    /// The screen before anything was read.
    public init() {}
}
