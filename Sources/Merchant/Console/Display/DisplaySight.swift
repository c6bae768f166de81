import Ledger
import Money
import Timekeeping

/// What a customer sees of the attempt that the counter is busy with.
enum DisplaySight: Sendable, Hashable {
    /// Nothing is to be paid.
    case welcome
    /// An amount whose code is on its way.
    case preparing(Money)
    /// A code to scan.
    case code(Attempt)
    /// A charge that the customer confirms on the phone.
    case confirming(Money)
    /// An outcome that is not known yet.
    case unknown(Money)
    /// It is paid.
    case paid(Money)
    /// It was not paid, and cannot be any more.
    case notPaid(Money)
    /// It was given back.
    case refunded(Money)
    /// The sign on the counter.
    case sign
    /// The ledger cannot be read now.
    case outOfOrder

    /// How long the end of an attempt stays in sight, in milliseconds.
    static let paidStays: Int64 = 10_000
    static let notPaidStays: Int64 = 5_000
    static let refundedStays: Int64 = 10_000

    /// Whether nobody at the counter waits for anything.
    var isOver: Bool {
        switch self {
        case .welcome, .paid, .notPaid, .refunded: true
        case .preparing, .code, .confirming, .unknown, .sign, .outOfOrder: false
        }
    }

    /// What is to be seen of an attempt, and of what was given back last, at an instant: whatever came later, but no
    /// refund hides what is still to be paid.
    init(_ attempt: Attempt?, _ refund: Refund?, at now: Timestamp) {
        let sight = DisplaySight(attempt, at: now)
        self = sight
        guard sight.isOver, let refund, now.interval(since: refund.changedAt) < Self.refundedStays else { return }
        let isLater = attempt.map { refund.changedAt.interval(since: $0.changedAt) >= 0 } ?? true
        if isLater { self = .refunded(refund.amount) }
    }

    /// What is to be seen of an attempt at an instant.
    init(_ attempt: Attempt?, at now: Timestamp) {
        guard let attempt else {
            self = .welcome
            return
        }
        let age = now.interval(since: attempt.changedAt)
        self =
            switch attempt.state {
            case .created: .preparing(attempt.amount)
            case .presented: now < attempt.expiresAt ? .code(attempt) : .unknown(attempt.amount)
            case .authorising: .confirming(attempt.amount)
            case .unknown: .unknown(attempt.amount)
            case .paid: age < Self.paidStays ? .paid(attempt.amount) : .welcome
            case .declined, .cancelled, .expired: age < Self.notPaidStays ? .notPaid(attempt.amount) : .welcome
            }
    }
}
