public import ClearingProtocol

/// Where a line ended up that the network did not take with its first batch.
public struct BatchLineEnd: Sendable, Hashable {
    /// What became of it.
    public enum Fate: String, Sendable, Hashable, CaseIterable {
        /// It is on its way: a batch that is not acknowledged brings it, or the next one will.
        case waits
        /// Somebody decided that no batch brings it again.
        case givenUp = "given_up"
        /// The network took it, with the batch of ``BatchLineEnd/link`` or by another line.
        case taken
    }

    /// The line as its first batch brought it.
    public let line: BatchLine
    /// Where it stands in the newest batch that brings it.
    public let link: BatchLineLink
    /// What became of it.
    public let fate: Fate
}
