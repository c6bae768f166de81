/// What is out of the ordinary about a payment.
public enum PaymentMark: Sendable, Hashable, CaseIterable {
    /// It came after its attempt had been given up.
    case late
    /// Another attempt at its order had been paid before.
    case suspectedDuplicate
    /// One of both.
    case any

    /// The condition of SQL.
    var condition: String {
        switch self {
        case .late: "payments.late"
        case .suspectedDuplicate: "payments.suspected_duplicate"
        case .any: "(payments.late OR payments.suspected_duplicate)"
        }
    }
}
