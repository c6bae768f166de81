public import ClearingProtocol
import ClearingStore
import Money
import PaymentCodes
import Timekeeping

/// What is owed: registered by a terminal, shown as a code, and paid by whoever scans it.
public struct Orders: Sendable {
    let context: NodeContext

    /// How long an order may stay open, in seconds.
    public static let longestLife: Int64 = 86_400

    /// Lets an order be paid. The same registration again has the same answer, whatever its idempotency key.
    ///
    /// - Throws: `Problem` when a field cannot be, or the attempt is registered with other content.
    public func register(
        _ registration: OrderRegistration,
        by terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<OrderStatus> {
        try await context.act(mark) { work in
            let till = try work.transaction.active(terminal: terminal)
            if let order = try work.transaction.order(registration.reference, of: till.merchant) {
                return try work.signed(work.repeated(order, registration, by: terminal))
            }
            try work.check(registration, for: work.transaction.known(merchant: till.merchant))
            let code = try work.newCode()
            let order = OrderRecord(
                merchant: till.merchant,
                terminal: terminal,
                registration: registration,
                token: code.token,
                code: code.text,
                salt: context.entropy.bytes(16),
                registeredAt: work.now
            )
            try work.transaction.add(order)
            return work.signed(order)
        }
    }

    /// How an attempt stands.
    ///
    /// - Throws: `Problem` when the terminal's merchant has no such attempt.
    public func status(
        of reference: AttemptReference,
        for terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<OrderStatus> {
        try await context.act(mark) { work in
            try work.signed(work.order(reference, of: terminal))
        }
    }

    /// Withdraws an attempt that is open. One that has ended stays as it is, and the answer says how.
    ///
    /// - Throws: `Problem` when there is no such attempt or it is another terminal's.
    public func cancel(
        _ reference: AttemptReference,
        by terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<OrderStatus> {
        try await context.act(mark) { work in
            let order = try work.order(reference, of: terminal)
            guard order.terminal == terminal else {
                throw Problem(.conflict, "Order \(reference) was registered by \(order.terminal), not \(terminal).")
            }
            return try work.signed(order.state == .open ? work.change(order, to: .cancelled) : order)
        }
    }
}

extension UnitOfWork {
    /// What the node says of an order, signed.
    func signed(_ order: OrderRecord) -> Signed<OrderStatus> { Signed(order.status, by: context.key) }

    /// An attempt of the terminal's merchant, expired first if it is due.
    func order(_ reference: AttemptReference, of terminal: String) throws -> OrderRecord {
        let merchant = try transaction.active(terminal: terminal).merchant
        guard let order = try transaction.order(reference, of: merchant) else {
            throw Problem.unknown("Order \(reference)")
        }
        return try expiringIfDue(order)
    }

    /// Nobody watches the clock for an order: whoever looks at it next finds it expired.
    func expiringIfDue(_ order: OrderRecord) throws -> OrderRecord {
        guard order.state == .open, now >= order.expiresAt else { return order }
        return try change(order, to: .expired)
    }

    func requireOpen(_ order: OrderRecord) throws {
        guard order.state == .open else {
            throw Problem(.orderClosed, "Order \(order.reference) is \(order.state.rawValue) and stays so.")
        }
    }

    /// Changes an order's state and tells its terminal.
    func change(_ order: OrderRecord, to state: OrderState) throws -> OrderRecord {
        var order = order
        order.state = state
        order.changedAt = now
        try transaction.update(order)
        try announce(order)
        return order
    }

    fileprivate func newCode() throws -> OrderCode {
        guard let base = context.codeBase.text else {
            throw Problem(.unavailable, "The node has no public address yet; try again.")
        }
        let token = Identifier.random(OrderCode.tokenLength, from: context.entropy)
        return try OrderCode(base: base, token: token)
    }

    fileprivate func repeated(
        _ order: OrderRecord,
        _ registration: OrderRegistration,
        by terminal: String
    ) throws -> OrderRecord {
        func refuse(_ field: String) -> Problem {
            Problem(
                .conflict,
                "Order \(order.reference) is registered with another \(field); register the next attempt instead.",
                field: field
            )
        }
        guard order.terminal == terminal else { throw refuse("terminal") }
        guard order.amount == registration.amount else {
            throw refuse(order.amount.currency == registration.amount.currency ? "amount" : "currency")
        }
        guard order.note == registration.note else { throw refuse("note") }
        guard order.expiresAt == registration.expiresAt else { throw refuse("expires_at") }
        return try expiringIfDue(order)
    }

    fileprivate func check(_ registration: OrderRegistration, for profile: MerchantProfile) throws {
        let (amount, currency) = (registration.amount, profile.currency)
        guard amount.currency == currency else {
            throw Problem(.malformed, "\(profile.merchant) takes \(currency.code) alone.", field: "currency")
        }
        guard amount.minorUnits <= profile.limit else {
            let limit = Money(minorUnits: profile.limit, currency: currency)
            throw Problem(.malformed, "The amount \(amount) is above the limit of \(limit).", field: "amount")
        }
        let life = registration.expiresAt.interval(since: now)
        guard life > 0, life <= Orders.longestLife * 1_000 else {
            throw Problem(
                .malformed,
                "The order must expire within 24 hours from now; set the till's clock.",
                field: "expires_at"
            )
        }
    }
}
