import ClearingProtocol
import ClearingStore
import Money
import Timekeeping

extension Refunds {
    /// The most refunds that one transaction settles.
    private static let page = 100

    /// Settles the refunds whose time has come: those whose wallet takes money again are delivered, the others fail,
    /// and their terminals hear of it.
    ///
    /// - Returns: how many were settled.
    @discardableResult
    public func settleDue() async throws -> Int {
        // Looked at first: most of the time there is nothing to be written.
        let now = context.clock.now()
        guard try await context.store.read({ try !$0.pendingRefunds(dueBy: now, most: 1).isEmpty }) else { return 0 }
        return try await context.act { work in
            let due = try work.transaction.pendingRefunds(dueBy: work.now, most: Self.page)
            for refund in due { _ = try work.settlingIfDue(refund) }
            return SettledCount(count: due.count)
        }.count
    }
}

/// How many refunds were settled.
private struct SettledCount: JSONMessage {
    let count: Int

    init(count: Int) {
        self.count = count
    }

    init(from reader: JSONReader) throws(JSONError) {
        count = try reader.member("count").count()
    }

    var json: JSONValue { ["count": .integer(Int64(count))] }
}

extension UnitOfWork {
    /// A refund, delivered or failed first if it is due.
    func settlingIfDue(_ refund: RefundRecord) throws -> RefundRecord {
        guard refund.state == .pending, let due = refund.dueAt, now >= due,
            let order = try transaction.order(payment: refund.request.payment), let wallet = order.wallet
        else { return refund }
        let isDeliverable = try transaction.known(wallet: wallet).revokedAt == nil
        return try isDeliverable ? deliver(refund, of: order, to: wallet) : fail(refund, of: order)
    }

    private func deliver(_ refund: RefundRecord, of order: OrderRecord, to wallet: String) throws -> RefundRecord {
        var delivered = refund
        delivered.cause = nil
        let index = try book(
            .refundDelivered,
            [
                Posting(account: Account.pendingRefunds, amount: refund.request.amount),
                Posting(account: Account.wallet(wallet), amount: try refund.request.amount.negated()),
            ],
            details: refund.details(order),
            leaf: refund.leaf
        )
        return try end(delivered, of: order, as: .accepted, logIndex: index)
    }

    /// Gives the merchant back what it gave, and counts it as never refunded.
    private func fail(_ refund: RefundRecord, of order: OrderRecord) throws -> RefundRecord {
        var (failed, order) = (refund, order)
        let amount = refund.request.amount
        order.refunded = try order.refunded.subtracting(amount)
        order.refundedFee = try order.refundedFee.subtracting(refund.fee)
        failed.remaining = try order.amount.subtracting(order.refunded)
        let index = try book(
            .refundFailed,
            [
                Posting(account: Account.pendingRefunds, amount: amount),
                Posting(account: Account.payable(to: order.merchant), amount: try refund.fee.subtracting(amount)),
                Posting(account: Account.feeIncome, amount: try refund.fee.negated()),
            ],
            details: refund.details(order),
            leaf: failed.leaf
        )
        try transaction.update(order)
        return try end(failed, of: order, as: .failed, logIndex: index)
    }

    private func end(
        _ refund: RefundRecord,
        of order: OrderRecord,
        as state: RefundState,
        logIndex: Int
    ) throws -> RefundRecord {
        var ended = refund
        ended.state = state
        ended.changedAt = now
        ended.dueAt = nil
        ended.logIndex = logIndex
        try transaction.update(ended)
        try announce(ended, of: order)
        return ended
    }
}
