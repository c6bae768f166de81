/// The unknown screen.
public struct UnknownScreen: Sendable, Hashable {
    /// The screen before anything was read.
    public init() {}
}
