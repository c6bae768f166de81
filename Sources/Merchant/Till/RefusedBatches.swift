import ClearingClient
import ClearingProtocol
import Timekeeping

/// What the network refused to take, so that it is not asked for the same again every few seconds: the bytes of a batch
/// never change, and only somebody can do something about a refusal.
struct RefusedBatches: Sendable {
    /// What is to be sent.
    struct Due: Sendable, Hashable {
        /// The batches that are not acknowledged.
        let batches: [Int]
        /// How many lines of earlier batches wait for the next one, which decisions change.
        let waitingLines: Int
    }

    /// After how long the network is asked again although nothing changed here, in milliseconds: somebody may have mended
    /// it there.
    static let interval: Int64 = 600_000

    private var refused: Due?
    private var until = Timestamp.earliest

    /// Whether it may be sent now.
    func allow(_ due: Due, at now: Timestamp) -> Bool { due != refused || now >= until }

    /// Remembers that it was not taken, if that stands until somebody does something.
    mutating func remember(_ error: TillError, of due: Due, at now: Timestamp) {
        guard case .clearing(.refused(let problem)) = error else { return }
        switch problem.kind {
        // The next request is another one.
        case .replayed, .rateLimited, .unavailable: return
        default: (refused, until) = (due, now.adding(milliseconds: Self.interval))
        }
    }
}
