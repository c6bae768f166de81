public import Ledger
public import Till

/// The settlement screen: the day's figures, the shift, the batches.
public struct SettlementScreen: Sendable, Hashable {
    /// What is being done.
    public enum Work: Sendable, Hashable {
        case closing
        case sending
    }

    /// What the cashier is told.
    public enum Message: Sendable, Hashable {
        case shiftClosed(shift: Int, batch: Int)
        case acknowledged(SealedBatch)
        case error(TillError)
    }

    /// The figures; `nil` until they are read.
    public var summary: SettlementSummary?
    /// What is being done, if anything is.
    public var work: Work?
    /// What the cashier is told.
    public var message: Message?

    /// The screen before anything was read.
    public init() {}
}
