/// What is known of a receipt that was sent to a printer without an error.
public struct PrintReport: Sendable, Hashable {
    /// Whether the printer said that it printed all of it; one that cannot answer never does.
    public let isConfirmed: Bool
    /// Whether its paper is nearly at an end.
    public let isPaperNearEnd: Bool
}
