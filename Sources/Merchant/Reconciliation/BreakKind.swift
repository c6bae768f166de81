/// What kind of difference stands between two sides.
public enum BreakKind: String, Sendable, Hashable, CaseIterable {
    /// The till has it, the host does not.
    case missingAtHost = "missing_at_host"
    /// The host has it, the till does not.
    case missingLocally = "missing_locally"
    /// Both have it, with other amounts.
    case amount
    /// Both have it, with other fees; or the fee is not what the schedule says.
    case fee
    /// Both have it, in other currencies.
    case currency
    /// One side says that the money moved, the other that it did not.
    case status
    /// The till has it twice.
    case duplicateLocal = "duplicate_local"
    /// The host has it twice.
    case duplicateHost = "duplicate_host"
    /// Both have it, on other days.
    case timingCutoff = "timing_cutoff"
    /// Both have it, and differ in who pays for a promotion.
    case promotionSplit = "promo_split"
    /// The host gave back what no payment of the till's is known for.
    case orphanRefund = "orphan_refund"
    /// The bank got less than clearing owed.
    case payoutShort = "payout_short"
    /// The bank got more than clearing owed.
    case payoutOver = "payout_over"
    /// The bank got nothing of what clearing owed.
    case payoutMissing = "payout_missing"
}
