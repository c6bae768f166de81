public import Timekeeping

/// Which entries of the journal are looked at.
public struct AuditFilter: Sendable, Hashable {
    /// Only those recorded at this instant or later.
    public var from: Timestamp?
    /// Only those recorded before this instant.
    public var to: Timestamp?
    /// Only those of this actor.
    public var actor: String?
    /// Only those of these kinds; none stands for all.
    public var kinds: Set<EntryKind>

    /// A filter.
    public init(from: Timestamp? = nil, to: Timestamp? = nil, actor: String? = nil, kinds: Set<EntryKind> = []) {
        self.from = from
        self.to = to
        self.actor = actor
        self.kinds = kinds
    }
}
