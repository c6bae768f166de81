/// What is answered to the offer of a test payment.
enum StartTrial: String, Sendable, Hashable, CaseIterable {
    case now, later
}
