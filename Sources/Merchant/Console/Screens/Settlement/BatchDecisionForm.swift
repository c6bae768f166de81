public import ClearingProtocol
public import Ledger
public import TerminalUI
public import Till

/// Where the reason is entered for which a line that the network did not take is given up or corrected.
public struct BatchDecisionForm: Sendable, Hashable {
    /// The fields.
    public enum Field: Sendable, Hashable {
        case reason
    }

    /// The line.
    public let link: BatchLineLink
    /// What becomes of it.
    public let decision: BatchLineDecided.Decision
    /// What is entered.
    public var fields = Form<Field>([
        .init(.reason, label: "", TextField(greatestLength: BatchLineDecided.longestReason))
    ])
    /// Why it was refused, until the reason is changed.
    public var error: TillError?

    /// An empty form.
    public init(_ link: BatchLineLink, _ decision: BatchLineDecided.Decision) {
        self.link = link
        self.decision = decision
    }

    /// What was entered.
    var reason: String { fields[.reason] }
}
