public import Ledger

/// The rows of the incoming screen, newest first.
public enum IncomingRows: Sendable, Hashable {
    /// Payments.
    case payments([Payment])
    /// Refunds, which a figure was opened by.
    case refunds([Refund])

    /// How many there are.
    public var count: Int {
        switch self {
        case .payments(let payments): payments.count
        case .refunds(let refunds): refunds.count
        }
    }

    /// What the cursor holds on to.
    public var ids: [String] {
        switch self {
        case .payments(let payments): payments.map(\.id)
        case .refunds(let refunds): refunds.map(\.id)
        }
    }

    /// The entry of the journal before which the next page begins.
    var end: Int? {
        switch self {
        case .payments(let payments): payments.last?.sequence
        case .refunds(let refunds): refunds.last?.sequences.last
        }
    }

    /// The number of the payment that a row is about.
    func payment(of id: String) -> String? {
        switch self {
        case .payments(let payments): payments.first { $0.id == id }?.id
        case .refunds(let refunds): refunds.first { $0.id == id }?.payment
        }
    }

    /// Both, one after the other.
    func followed(by others: IncomingRows) -> IncomingRows {
        switch (self, others) {
        case (.payments(let first), .payments(let second)): .payments(first + second)
        case (.refunds(let first), .refunds(let second)): .refunds(first + second)
        default: others
        }
    }
}
