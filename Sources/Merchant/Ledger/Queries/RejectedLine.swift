public import ClearingProtocol
import GRDB

/// A line of a batch that the network did not take, and what became of it.
public struct RejectedLine: Sendable, Hashable {
    /// What becomes of such a line.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// The next batch brings it again.
        case open
        /// The next batch brings it as the network has it.
        case corrected
        /// A later batch brought it again.
        case carried
        /// Somebody decided that no batch brings it again.
        case dropped
        /// The network took it by another line: of an earlier batch, or of the same.
        case elsewhere
    }

    /// The line.
    public let link: BatchLineLink
    /// Why the network did not take it.
    public let difference: BatchLineDifference
    /// What became of it.
    public let state: State
    /// The line of a later batch that brought it again.
    public let next: BatchLineLink?
    /// The entry of the journal in which somebody decided about it.
    public let decidedIn: Int?

    /// How many of the lines that wait the next batch brings at most, the oldest first: where a disagreement lasts, the
    /// batch and the network's answer must not grow with every day of it.
    public static let mostCarried = 5_000

    /// Whether it waits for the next batch, or for a person.
    public var isWaiting: Bool { state == .open || state == .corrected }

    /// The line as the next batch brings it.
    var again: BatchLine {
        let line = state == .corrected ? difference.ours ?? difference.yours : difference.yours
        return BatchLine(kind: line.kind, payment: line.payment, amount: line.amount, fee: line.fee, from: link)
    }
}

extension RejectedLine {
    init(_ row: RejectedLineRow) throws {
        link = row.key.link
        difference = try row.difference
        state = row.state
        next = row.next
        decidedIn = row.decidedIn
    }
}
