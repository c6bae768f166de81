public import ClearingProtocol
public import Ledger
public import Timekeeping

/// What the settlement screen wants to be done outside of the console.
public enum SettlementEffect: Sendable, Hashable {
    /// Read the figures of a day.
    case load(BusinessDay)
    /// Read all that is known of a batch.
    case open(Int)
    /// Send a batch, and what should have gone before it.
    case send(Int)
    /// Write the lines of a batch to a file.
    case export(Int)
    /// Decide about a line that the network did not take.
    case decide(BatchLineLink, BatchLineDecided.Decision, reason: String)

    /// Whether it only reads the ledger.
    var isReading: Bool {
        switch self {
        case .load, .open: true
        case .send, .export, .decide: false
        }
    }
}
