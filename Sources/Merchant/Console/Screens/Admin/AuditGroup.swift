public import Ledger

/// The kinds of entries that the audit trail is narrowed to.
public enum AuditGroup: String, Sendable, Hashable, CaseIterable {
    case all, operators, shifts, orders, refunds, batches

    /// The kinds; none stands for all.
    public var kinds: Set<EntryKind> {
        let beginnings: [String] =
            switch self {
            case .all: []
            case .operators: ["operator.", "permission."]
            case .shifts: ["shift.", "cash."]
            case .orders: ["attempt.", "payment.", "receipt."]
            case .refunds: ["refund."]
            case .batches: ["batch.", "payout.", "reconciliation."]
            }
        return Set(EntryKind.allCases.filter { kind in beginnings.contains { kind.rawValue.hasPrefix($0) } })
    }
}
