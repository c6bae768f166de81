/// The administration screen.
public struct AdminScreen: Sendable, Hashable {
    /// The screen before anything was read.
    public init() {}
}
