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
                guard order.mode == .merchantPresented else { throw work.conflict(order, "mode") }
                return try work.signed(work.repeated(order, registration, by: terminal))
            }
            try work.requireNotWithdrawn(registration.reference, of: till.merchant)
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
            work.count(.open)
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

    /// Withdraws an attempt that is not paid. One that has ended stays as it is, and the answer says how; one that was
    /// paid is late from now on. One that never came cannot be registered any more.
    ///
    /// - Throws: `Problem` when there is no such attempt or it is another terminal's.
    public func cancel(
        _ reference: AttemptReference,
        by terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<OrderStatus> {
        try await context.act(mark) { work in
            let order = try work.own(reference, of: terminal)
            switch order.state {
            case .open, .authorising: return try work.signed(work.change(order, to: .cancelled))
            case .paid: return try work.signed(work.late(order))
            case .declined, .cancelled, .expired, .reversed: return work.signed(order)
            }
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
        guard !order.state.isFinal, now >= order.expiresAt else { return order }
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
        count(state)
        try announce(order)
        return order
    }

    /// Notes that a payment crossed the withdrawal of its order.
    fileprivate func late(_ order: OrderRecord) throws -> OrderRecord {
        guard order.lateAt == nil else { return order }
        var late = order
        late.lateAt = now
        try transaction.update(late)
        return late
    }

    /// 16 characters that nobody can guess.
    func newToken() -> String { Identifier.random(OrderCode.tokenLength, from: context.entropy) }

    /// Makes sure that an attempt was not withdrawn before it came.
    func requireNotWithdrawn(_ reference: AttemptReference, of merchant: String) throws {
        guard try !transaction.isWithdrawn(reference, of: merchant) else {
            throw Problem(.orderClosed, "Order \(reference) was withdrawn before it came; register the next attempt.")
        }
    }

    /// The refusal of other content under an attempt that is registered.
    func conflict(_ order: OrderRecord, _ field: String) -> Problem {
        Problem(
            .conflict,
            "Order \(order.reference) is registered with another \(field); register the next attempt instead.",
            field: field
        )
    }

    fileprivate func newCode() throws -> OrderCode {
        guard let base = context.codeBase.text else {
            throw Problem(.unavailable, "The node has no public address yet; try again.")
        }
        return try OrderCode(base: base, token: newToken())
    }

    /// An attempt that is registered again, if it is with the same content.
    func repeated(
        _ order: OrderRecord,
        _ registration: OrderRegistration,
        by terminal: String
    ) throws -> OrderRecord {
        guard order.terminal == terminal else { throw conflict(order, "terminal") }
        guard order.amount == registration.amount else {
            throw conflict(order, order.amount.currency == registration.amount.currency ? "amount" : "currency")
        }
        guard order.note == registration.note else { throw conflict(order, "note") }
        guard order.expiresAt == registration.expiresAt else { throw conflict(order, "expires_at") }
        return try expiringIfDue(order)
    }

    /// Makes sure that a merchant may be owed what a registration says.
    func check(_ registration: OrderRegistration, for profile: MerchantProfile) throws {
        let (amount, currency) = (registration.amount, profile.currency)
        try requireTaking(profile.merchant)
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
