import ClearingProtocol
public import Ledger
import Money

extension Till {
    /// What is to be said of the network's word about an attempt; `nil` when nothing is.
    ///
    /// - Throws: ``TillError/ledger(_:)``.
    public func announcement(of outcome: Outcome) throws(TillError) -> Announcement? {
        guard outcome.isNews else { return nil }
        let attempt = outcome.attempt
        if let refund = outcome.refund { return try announcement(of: refund) }
        if let payment = outcome.payment {
            let isOdd = payment.isLate || payment.isSuspectedDuplicate
            return try announcement(isOdd ? .attention : .paid, payment.id, attempt.reference.order, payment.amount)
        }
        guard attempt.state == .unknown else { return nil }
        return try announcement(.attention, nil, attempt.reference.order, attempt.amount)
    }

    /// What is to be said of a refund; `nil` while it is not made.
    ///
    /// - Throws: ``TillError``.
    public func announcement(of refund: Refund) throws(TillError) -> Announcement? {
        guard refund.state == .accepted else { return nil }
        let order = try refunds.payment(refund.payment).reference.order
        return try announcement(.refund, refund.payment, order, refund.amount)
    }

    private func announcement(
        _ pattern: BellPattern,
        _ payment: String?,
        _ order: String,
        _ amount: Money
    ) throws(TillError) -> Announcement {
        let (day, figures) = try read { view in
            let day = try view.openShift()?.businessDay ?? businessDay
            return (day, try view.figures(of: day).first { $0.gross.currency == amount.currency })
        }
        return Announcement(
            pattern: pattern,
            payment: payment,
            order: order,
            amount: amount,
            day: day,
            count: figures?.count ?? 0,
            total: figures?.gross ?? .zero(amount.currency)
        )
    }
}
