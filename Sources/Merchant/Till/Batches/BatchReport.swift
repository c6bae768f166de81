public import ClearingProtocol
public import Ledger
public import Timekeeping

/// All that is known of a batch.
public struct BatchReport: Sendable, Hashable {
    /// What it brings and what comes of it.
    public let summary: BatchSummary
    /// Its lines, in the order in which they are sent.
    public let lines: [BatchLine]
    /// The sums of its lines, by kind, currency and sponsor.
    public let totals: [BatchTotal]
    /// The lines that the network did not take.
    public let rejected: [RejectedLine]
    /// What the network has of the day and the till lacked, and whether the till has it by now.
    public let missing: [MissingLine]
    /// How many more of those there are than the network listed.
    public var unlistedMissing = 0
    /// The orders behind the lines about which there is something to say, by the network's number of each.
    public let orders: [String: String]
    /// The head of the journal's tree before its first entry.
    public let before: TreeHead
    /// The head of the journal's tree after its last entry.
    public let after: TreeHead
    /// When the network received it.
    public let receivedAt: Timestamp?
    /// Why the network refuses it, where it does.
    public let refusal: BatchSent.Refusal?

    /// What the network has and the till lacked.
    public struct MissingLine: Sendable, Hashable {
        /// The line as the network has it.
        public let line: BatchLine
        /// Whether the till has heard of it since.
        public let isKnown: Bool
    }

    /// The lines that earlier batches brought before.
    public var carried: [BatchLine] { lines.filter { $0.from != nil } }
}
