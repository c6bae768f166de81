public import ClearingProtocol
import ClearingStore
import Money
import Timekeeping

/// What is given back.
public struct Refunds: Sendable {
    let context: NodeContext

    /// How long a refund to a wallet that cannot take it is pending, in seconds.
    public static let patience: Int64 = 30

    /// Gives a payment back, in part or in full. The same refund again has the same answer, whatever its idempotency
    /// key, and one that was refused stays refused.
    ///
    /// - Returns: how it stands: accepted, refused with a cause, or pending.
    /// - Throws: `Problem` when the refund was asked for with other content.
    public func refund(
        _ request: RefundRequest,
        by terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<RefundStatus> {
        try await context.act(mark) { work in
            let till = try work.transaction.active(terminal: terminal)
            if let known = try work.transaction.refund(request.refund, of: till.merchant) {
                return try work.signed(work.repeated(known, request))
            }
            let refund = RefundRecord(
                merchant: till.merchant,
                terminal: terminal,
                request: request,
                number: "R" + Identifier.random(12, from: context.entropy),
                requestedAt: work.now
            )
            return try work.signed(work.decide(refund))
        }
    }

    /// How a refund stands, by the till's number.
    ///
    /// - Throws: `Problem` when the terminal's merchant has no such refund.
    public func status(
        of refund: String,
        for terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<RefundStatus> {
        try await context.act(mark) { work in
            let merchant = try work.transaction.active(terminal: terminal).merchant
            guard let known = try work.transaction.refund(refund, of: merchant) else {
                throw Problem.unknown("Refund \(refund)")
            }
            return try work.signed(work.settlingIfDue(known))
        }
    }
}

extension UnitOfWork {
    /// What the node says of a refund, signed.
    func signed(_ refund: RefundRecord) -> Signed<RefundStatus> { Signed(refund.status, by: context.key) }

    fileprivate func repeated(_ known: RefundRecord, _ request: RefundRequest) throws -> RefundRecord {
        func refuse(_ field: String) -> Problem {
            Problem(.conflict, "Refund \(known.request.refund) is recorded with another \(field).", field: field)
        }
        guard known.request.payment == request.payment else { throw refuse("payment") }
        guard known.request.amount.currency == request.amount.currency else { throw refuse("currency") }
        guard known.request.amount == request.amount else { throw refuse("amount") }
        guard known.request.reason == request.reason else { throw refuse("reason") }
        return try settlingIfDue(known)
    }

    fileprivate func decide(_ refund: RefundRecord) throws -> RefundRecord {
        var refund = refund
        guard let order = try transaction.order(payment: refund.request.payment), order.merchant == refund.merchant,
            let wallet = order.wallet
        else {
            refund.cause = .paymentUnknown
            try transaction.add(refund)
            return refund
        }
        guard order.amount.currency == refund.request.amount.currency else {
            refund.cause = .currencyDiffers
            try transaction.add(refund)
            return refund
        }
        let remaining = try order.amount.subtracting(order.refunded)
        refund.remaining = order.state == .reversed ? .zero(order.amount.currency) : remaining
        let exceeds = try refund.request.amount.isGreater(than: remaining)
        guard order.state == .paid, !exceeds else {
            refund.cause = order.state == .reversed ? .paymentReversed : .exceedsRemaining
            try transaction.add(refund)
            return refund
        }
        return try give(refund, of: order, to: wallet)
    }

    /// Moves the money: the merchant gives what it had of the payment, the network its share of the fee.
    private func give(_ refund: RefundRecord, of order: OrderRecord, to wallet: String) throws -> RefundRecord {
        guard let payment = order.payment, let fees = order.fees else { return refund }
        var (refund, order) = (refund, order)
        let amount = refund.request.amount
        refund.fee = try fees.feeReturned(
            of: payment.fee,
            on: order.amount,
            with: amount,
            refunded: order.refunded,
            returned: order.refundedFee
        )
        order.refunded = try order.refunded.adding(amount)
        order.refundedFee = try order.refundedFee.adding(refund.fee)
        refund.remaining = try order.amount.subtracting(order.refunded)
        let isDeliverable = try transaction.known(wallet: wallet).revokedAt == nil
        refund.state = isDeliverable ? .accepted : .pending
        refund.cause = isDeliverable ? nil : .walletRevoked
        refund.dueAt = isDeliverable ? nil : now.adding(seconds: Refunds.patience)
        refund.logIndex = try book(
            isDeliverable ? .refund : .refundPending,
            [
                Posting(account: Account.payable(to: order.merchant), amount: try amount.subtracting(refund.fee)),
                Posting(account: Account.feeIncome, amount: refund.fee),
                Posting(
                    account: isDeliverable ? Account.wallet(wallet) : Account.pendingRefunds,
                    amount: try amount.negated()
                ),
            ],
            details: refund.details(order),
            leaf: refund.leaf
        )
        try transaction.update(order)
        try transaction.add(refund)
        try announce(refund, of: order)
        return refund
    }
}

extension RefundRecord {
    /// What the node's own journal says of the refund in an entry.
    func details(_ order: OrderRecord) -> [String: JSONValue] {
        order.details(payment: request.payment).merging(["refund": .string(number)]) { first, _ in first }
    }

    /// What all members may read of the refund.
    var leaf: [String: JSONValue] {
        [
            "refund": .string(number),
            "payment": .string(request.payment),
            "amount": .integer(request.amount.minorUnits),
            "currency": .string(request.amount.currency.code),
            "fee": .integer(fee.minorUnits),
            "remaining": .integer(remaining.minorUnits),
        ]
    }
}
