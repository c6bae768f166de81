public import Ledger
public import Money

/// What whoever closes a shift says.
public struct ShiftClosing: Sendable, Hashable {
    /// The cash in the drawer; `nil` when nobody counts now: then a count that is frozen stands.
    public var counted: Money?
    /// Its notes and coins, where they were counted one by one.
    public var pieces: CashPieces?
    /// Why there is a difference, where it is beyond the threshold.
    public var varianceReason: String?
    /// Why what is not known yet is carried into the time after the shift.
    public var carryReason: String?
    /// Second persons' words, where the operator may not do something alone.
    public var approvals: [Approval] = []

    /// A close.
    public init(
        counted: Money? = nil,
        pieces: CashPieces? = nil,
        varianceReason: String? = nil,
        carryReason: String? = nil,
        approvals: [Approval] = []
    ) {
        self.counted = counted
        self.pieces = pieces
        self.varianceReason = varianceReason
        self.carryReason = carryReason
        self.approvals = approvals
    }

    /// The second person's word for a permission.
    func approval(of permission: Permission) -> Approval? { approvals.first { $0.permission == permission } }
}
