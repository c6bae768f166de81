/// Why a day cannot be signed off yet.
public enum UnprovenCause: Sendable, Hashable, CaseIterable {
    /// Its business day is not over.
    case notOver
    /// No statement of clearing covers it, although it had trade.
    case noClearing
    /// No statement of clearing covers it, and no till could tell whether it had trade.
    case nothingTold
    /// Something of it is unexplained.
    case unexplained

    /// What is wrong, and the mend.
    var sentence: String {
        switch self {
        case .notOver: "it is not over; sign it off on the next business day"
        case .noClearing:
            "no statement of clearing covers it; read one in with --statement, or give each difference a reason"
        case .nothingTold:
            "no statement of clearing covers it; read one in with --statement or, where there was no trade, leave it: later "
                + "days do not wait for it"
        case .unexplained: "what is open does not add up; reconcile the days before it first"
        }
    }
}
