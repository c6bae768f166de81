public import Ledger
public import StatementStore

/// A line of the list on the reconciliation screen: what is open, and what somebody made of what was.
public enum ReconcileEntry: Sendable, Hashable, Identifiable {
    /// A difference that stands.
    case open(StoredBreak)
    /// A difference that somebody explained on the day.
    case explained(StoredBreak)
    /// Two differences that somebody linked on the day.
    case link(RecordedDecision, LinkedBreaks)

    public var id: String {
        switch self {
        case .open(let item), .explained(let item): item.id
        case .link(_, let link): link.ledger
        }
    }

    /// The difference; of a link, none is left.
    var item: StoredBreak? {
        switch self {
        case .open(let item), .explained(let item): item
        case .link: nil
        }
    }

    /// The difference, if it stands.
    var standing: StoredBreak? { if case .open(let item) = self { item } else { nil } }
}
