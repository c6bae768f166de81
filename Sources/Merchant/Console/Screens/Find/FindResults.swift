public import Ledger

/// What a search found.
public struct FindResults: Sendable, Hashable {
    /// The payments, newest first.
    public let payments: [Payment]
    /// The attempts that are not paid, newest first: they explain a number that the customer has and no payment.
    public let attempts: [Attempt]

    /// The most of each that are looked for.
    static let most = 50

    /// What was found.
    public init(payments: [Payment], attempts: [Attempt]) {
        self.payments = payments
        self.attempts = attempts
    }

    /// What the cursor holds on to.
    var ids: [String] { payments.map(\.id) + attempts.map { Self.id(of: $0) } }

    /// An attempt among payments; no payment's number has a blank.
    static func id(of attempt: Attempt) -> String { "attempt \(attempt.reference)" }
}
