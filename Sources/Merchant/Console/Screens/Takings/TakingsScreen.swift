/// The takings screen.
public struct TakingsScreen: Sendable, Hashable {
    /// The screen before anything was read.
    public init() {}
}
