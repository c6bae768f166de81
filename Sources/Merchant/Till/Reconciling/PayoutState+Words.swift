extension DayReconciliation.PayoutState {
    /// What people call it in English.
    public var english: String {
        switch self {
        case .booked: "at the bank and in the books"
        case .notBooked: "at the bank, not in the books"
        case .toTakeBack: "in the books, not at the bank"
        case .takenBack: "taken back from the books"
        }
    }

    /// What people call it in Chinese.
    public var chinese: String {
        switch self {
        case .booked: "已到账，已入账"
        case .notBooked: "已到账，未入账"
        case .toTakeBack: "已入账，未到账"
        case .takenBack: "已从账上冲回"
        }
    }
}
