import ClearingClient
import ClearingProtocol
public import Ledger
public import Money
import Timekeeping

/// Giving payments back.
public struct Refunds: Sendable {
    let till: Till

    /// The most Unicode scalars of a reason (`RefundRequest.reason`).
    private static let longestReason = 64

    /// The payment of a number: its own, or that of its order.
    ///
    /// - Throws: ``TillError/noPayment(_:)``, or ``TillError/severalPayments(order:payments:)`` when an order was paid
    ///   more than once.
    public func payment(_ number: String) throws(TillError) -> Payment {
        try till.read { try Self.payment(number, in: $0) }
    }

    static func payment(_ number: String, in view: LedgerView) throws -> Payment {
        let found = try view.payment(number).map { [$0] } ?? view.payments(ofOrder: number)
        guard let payment = found.first else { throw TillError.noPayment(number) }
        guard found.count == 1 else { throw TillError.severalPayments(order: number, payments: found.map(\.id)) }
        return payment
    }

    /// Begins to give a payment back. When this returns, it is on the disk; nothing was sent.
    ///
    /// - Parameters:
    ///   - number: the number of the payment or of its order.
    ///   - amount: what is given back, or `nil` for all that remains.
    ///   - reason: why, in the cashier's own words, at most 64 characters.
    ///   - isReversal: whether the network is to take the whole payment back as if it had not been, which it does on
    ///     the payment's own business day, before it is in a batch.
    ///   - approval: a second person's word about this payment, where the operator may not do it alone.
    /// - Throws: ``TillError`` when there is no such payment, it is more than what remains, no shift is open, or the
    ///   operator may not.
    public func begin(
        _ number: String,
        amount: Money? = nil,
        reason: String,
        isReversal: Bool = false,
        approval: Approval? = nil
    ) throws(TillError) -> Refund {
        guard Self.isReason(reason) else { throw .refundReason }
        let payment = try payment(number)
        let remaining = Money(minorUnits: payment.remaining, currency: payment.amount.currency)
        let amount = amount ?? remaining
        guard amount.currency == remaining.currency else {
            throw .currency(found: amount.currency, expected: remaining.currency)
        }
        guard remaining.minorUnits > 0 else { throw .nothingRemains(payment: payment.id, waiting: payment.refunding) }
        guard amount.minorUnits > 0 else { throw .nothingToRefund }
        guard amount.minorUnits <= remaining.minorUnits else {
            throw .exceedsRemaining(amount: amount, remaining: remaining, payment: payment.id)
        }
        guard !isReversal || amount == payment.amount else { throw .reversalInPart(payment: payment.id) }
        let key = Identifier.random(26, from: till.entropy)
        return try till.write { transaction in
            guard let shift = try transaction.view.openShift() else { throw TillError.noShift }
            try authorise(amount, of: payment.id, on: shift.businessDay, approval, in: transaction)
            let created = RefundCreated(
                payment: payment.id,
                amount: amount,
                reason: reason,
                idempotencyKey: key,
                isReversal: isReversal
            )
            // What remains is checked again where it is written: another refund may have come in between.
            try transaction.append(.refundCreated(created))
            return try Self.refund(key, in: transaction.view)
        }
    }

    // The limit counts what was begun in the business day, so that many small refunds are no way round it.
    private func authorise(
        _ amount: Money,
        of payment: String,
        on day: BusinessDay,
        _ approval: Approval?,
        in transaction: LedgerTransaction
    ) throws {
        let (authority, view) = (till.authority, transaction.view)
        try authority.require(.refund, in: view)
        guard let person = try authority.person(in: view),
            !person.role.permissions.contains(.refundBeyondLimit)
        else { return }
        let names = [person.name] + person.formerNames
        let begun = try view.refundsBegun(by: names, on: day, in: amount.currency)
        let limit = person.refundLimit ?? .zero(amount.currency)
        guard amount.minorUnits > limit.minorUnits - begun.minorUnits else { return }
        guard try authority.allow(.refundBeyondLimit, approval, payment, transaction) else {
            let others = try authority.names(with: .refundBeyondLimit, in: view)
            throw TillError.operators(
                .refundLimit(operator: person.name, limit: limit, begun: begun, mayAllow: others)
            )
        }
    }

    /// Sends a refund, as often as it takes, with the same key, and answers it as it stands then: accepted, refused,
    /// failed, pending, or unknown where the network could not be asked.
    ///
    /// - Throws: ``TillError`` when the network is not to be believed or the ledger fails.
    public func send(_ key: String) async throws(TillError) -> Refund {
        let refund = try find(key)
        guard refund.isUnresolved else { return refund }
        do {
            if refund.isReversal {
                let reference = try payment(refund.payment).reference
                _ = try till.checkout.accept(await till.clearing.reverse(reference, idempotencyKey: key))
            } else {
                try accept(await ask(about: refund))
            }
        } catch let error as ClearingError {
            try give(up: key, because: error)
        } catch {
            throw TillError(error)
        }
        return try find(key)
    }

    /// Sends every refund again that waits for the network's word; what cannot be sent stays as it is.
    ///
    /// - Returns: those whose state changed.
    @discardableResult
    public func resolve() async -> [Refund] {
        var resolved: [Refund] = []
        for refund in (try? till.read { try $0.unresolvedRefunds() }) ?? [] {
            guard let answer = try? await send(refund.id), answer.state != refund.state else { continue }
            resolved.append(answer)
        }
        return resolved
    }

    /// The refund as it stands in the ledger.
    ///
    /// - Throws: ``TillError/noRefund(_:)``.
    public func find(_ key: String) throws(TillError) -> Refund {
        try till.read { try Self.refund(key, in: $0) }
    }

    /// Makes sure that a statement is about a refund that this terminal asked for.
    func requireOwn(_ status: RefundStatus) throws(TillError) {
        guard status.merchant == till.pairing.profile.merchant, status.terminal == till.pairing.terminal else {
            throw .distrusted("it is about a refund of terminal \(status.terminal) of merchant \(status.merchant)")
        }
    }

    // The answer to a key is kept and given again, so that what is pending is asked about by its number instead.
    private func ask(about refund: Refund) async throws(ClearingError) -> Signed<RefundStatus> {
        if refund.state == .pending { return try await till.clearing.status(ofRefund: refund.id) }
        let request = RefundRequest(
            refund: refund.id,
            payment: refund.payment,
            amount: refund.amount,
            reason: refund.reason
        )
        return try await till.clearing.refund(request, idempotencyKey: refund.id)
    }

    private func accept(_ answer: Signed<RefundStatus>) throws(TillError) {
        let status: RefundStatus
        do { status = try answer.opened(with: till.pairing.nodeKey) } catch { throw .distrusted("\(error)") }
        try requireOwn(status)
        try till.write { transaction in
            let answer = RefundAnswer(status: status, signature: answer.signature, event: nil)
            try transaction.appendAnswer(answer.facts(in: transaction.view))
        }
    }

    private func give(up key: String, because error: ClearingError) throws(TillError) {
        let state: RefundProgress = error.isFinalRefusal ? .refused : .unknown
        try till.write { transaction in
            let refund = try Self.refund(key, in: transaction.view)
            // One that the network took on stays that, whether it can be asked about now or not.
            guard refund.isUnresolved, refund.state != state, refund.state != .pending else { return }
            let reason = error.recordedReason
            try transaction.append(.refundClosed(RefundClosed(idempotencyKey: key, state: state, reason: reason)))
        }
    }

    private static func isReason(_ text: String) -> Bool {
        (1...longestReason).contains(text.unicodeScalars.count)
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
            && !text.allSatisfy(\.isWhitespace)
    }

    private static func refund(_ key: String, in view: LedgerView) throws -> Refund {
        guard let refund = try view.refund(key) else { throw TillError.noRefund(key) }
        return refund
    }
}
