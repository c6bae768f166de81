import ClearingClient
public import ClearingProtocol
public import Ledger
public import Money
import Timekeeping

/// Taking a payment by a code on the screen.
public struct Checkout: Sendable {
    let till: Till

    /// The most Unicode scalars of a note (`OrderRegistration.note`).
    private static let longestNote = 64
    /// The most Unicode scalars that the ledger keeps of the reason why an attempt ended.
    private static let longestReason = 512

    /// Opens an order and begins to be paid for it. When this returns, it is on the disk; nothing was sent.
    ///
    /// - Parameter note: the cashier's own words about the order.
    /// - Throws: ``TillError`` when the amount is 0, over the limit or in another currency, or no shift is open.
    public func begin(_ amount: Money, note: String? = nil) throws(TillError) -> Attempt {
        let profile = till.pairing.profile
        let limit = Money(minorUnits: profile.limit, currency: profile.currency)
        guard amount.currency == profile.currency else {
            throw .currency(found: amount.currency, expected: profile.currency)
        }
        guard amount.minorUnits > 0 else { throw .nothingOwed }
        guard amount.minorUnits <= limit.minorUnits else { throw .overLimit(amount: amount, limit: limit) }
        guard note.map({ Self.isNote($0) }) ?? true else {
            throw .failed(
                "The note is too long or holds control characters; write at most \(Self.longestNote) characters."
            )
        }
        return try till.write { transaction in
            guard try transaction.view.openShift() != nil else { throw TillError.noShift }
            let digits = String(try transaction.view.orderCount() + 1)
            let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
            let reference = AttemptReference(order: "\(till.pairing.terminal)-\(padded)", attempt: 1)
            try transaction.append(
                .attemptCreated(
                    AttemptCreated(
                        reference: reference,
                        amount: amount,
                        note: note,
                        idempotencyKey: Identifier.random(26, from: till.entropy),
                        expiresAt: transaction.now.adding(seconds: till.orderLifetime)
                    )
                )
            )
            return try Self.attempt(reference, in: transaction.view)
        }
    }

    /// Registers the attempt with the network and answers it with the code to show.
    ///
    /// Where the network cannot be asked, the attempt is left unknown, to be asked about later; where it refuses, the
    /// attempt is declined. Either stands in the ledger before this throws.
    ///
    /// - Throws: ``TillError``.
    public func present(_ reference: AttemptReference) async throws(TillError) -> Attempt {
        let attempt = try find(reference)
        let registration = OrderRegistration(
            reference: reference,
            amount: attempt.amount,
            note: attempt.note,
            expiresAt: attempt.expiresAt
        )
        do {
            let answer = try await till.clearing.register(registration, idempotencyKey: attempt.idempotencyKey)
            return try accept(answer).attempt
        } catch let error as ClearingError {
            try give(up: reference, as: error.endsAttempt ? .declined : .unknown, because: error)
            throw .clearing(error)
        } catch {
            throw TillError(error)
        }
    }

    /// Withdraws an attempt. The network has the last word: it may have been paid in the meantime.
    ///
    /// - Returns: the attempt as it stands then: cancelled, paid, declined or expired.
    /// - Throws: ``TillError``; where the network cannot be asked, the attempt is left unknown.
    public func cancel(_ reference: AttemptReference) async throws(TillError) -> Attempt {
        try await ask(reference) { () async throws(ClearingError) in try await till.clearing.cancel(reference) }
    }

    /// Asks the network how an attempt stands.
    ///
    /// - Throws: ``TillError``; where the network cannot be asked, the attempt is left unknown.
    public func query(_ reference: AttemptReference) async throws(TillError) -> Attempt {
        try await ask(reference) { () async throws(ClearingError) in try await till.clearing.status(of: reference) }
    }

    /// The attempt as it stands in the ledger.
    ///
    /// - Throws: ``TillError/noAttempt(_:)``.
    public func find(_ reference: AttemptReference) throws(TillError) -> Attempt {
        try till.read { try Self.attempt(reference, in: $0) }
    }

    /// The payment of an attempt as it stands in the ledger, or `nil` when it is not paid.
    ///
    /// - Throws: ``TillError/ledger(_:)``.
    public func payment(of reference: AttemptReference) throws(TillError) -> Payment? {
        try till.read { try $0.payment(of: reference) }
    }

    private func ask(
        _ reference: AttemptReference,
        _ request: () async throws(ClearingError) -> Signed<OrderStatus>
    ) async throws(TillError) -> Attempt {
        do {
            return try accept(try await request()).attempt
        } catch let error as ClearingError {
            if case .refused(let problem) = error, problem.kind == .notFound, try find(reference).code == nil {
                // The registration never arrived, and no code was ever shown: nobody can pay it any more.
                try give(up: reference, as: .cancelled, because: error)
                return try find(reference)
            }
            try give(up: reference, as: .unknown, because: error)
            throw .clearing(error)
        } catch {
            throw TillError(error)
        }
    }

    private func give(
        up reference: AttemptReference,
        as state: AttemptState,
        because error: ClearingError
    ) throws(TillError) {
        try till.write { transaction in
            let attempt = try Self.attempt(reference, in: transaction.view)
            guard AttemptState.unresolved.contains(attempt.state), attempt.state != state else { return }
            let reason = Self.reason(error)
            try transaction.append(.attemptClosed(AttemptClosed(reference: reference, state: state, reason: reason)))
        }
    }

    private static func isNote(_ text: String) -> Bool {
        text.unicodeScalars.count <= longestNote
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    // The network's own words stand in it: the ledger takes them without control characters, and not at any length.
    private static func reason(_ error: ClearingError) -> String {
        var reason = String.UnicodeScalarView()
        let printable = error.description.unicodeScalars.lazy.filter { $0.properties.generalCategory != .control }
        reason.append(contentsOf: printable.prefix(longestReason))
        return String(reason)
    }

    static func attempt(_ reference: AttemptReference, in view: LedgerView) throws -> Attempt {
        guard let attempt = try view.attempt(reference) else { throw TillError.noAttempt(reference) }
        return attempt
    }
}

extension ClearingError {
    /// Whether the network has decided: it understood the request and will not register the order.
    fileprivate var endsAttempt: Bool {
        if case .refused = self, !isTransient { return true }
        return false
    }
}
