public import Ledger

/// What the terminal is, and whom it believes.
public struct TerminalFacts: Sendable, Hashable {
    /// The newest pairing.
    public let paired: TerminalPaired
    /// How many entries the journal has.
    public let entries: Int
    /// How many leaves the network's log had at the newest checkpoint, if there is one.
    public let checkpoint: Int?
    /// Where the ledger is.
    public let directory: String

    /// The facts.
    public init(paired: TerminalPaired, entries: Int, checkpoint: Int?, directory: String) {
        self.paired = paired
        self.entries = entries
        self.checkpoint = checkpoint
        self.directory = directory
    }
}
