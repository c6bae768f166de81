import ClearingClient
public import ClearingProtocol
public import Ledger
public import Money
import Timekeeping

/// Taking payments: by a code on the screen here, by the payer's code in ``Charges``.
public struct Checkout: Sendable {
    let till: Till

    /// The most Unicode scalars of a note (`OrderRegistration.note`).
    private static let longestNote = 64

    /// Opens an order and begins to be paid for it. When this returns, it is on the disk; nothing was sent.
    ///
    /// - Parameters:
    ///   - amount: what is owed, the tip with it.
    ///   - tip: what of it is a tip, in minor units, from 0 to the amount.
    ///   - note: the cashier's own words about the order.
    /// - Throws: ``TillError`` when the amount is 0, over the limit or in another currency, no shift is open, or the
    ///   operator may not take payments.
    public func begin(_ amount: Money, tip: Int64 = 0, note: String? = nil) throws(TillError) -> Attempt {
        try begin(amount, tip: tip, note: note, payerCode: nil)
    }

    /// Opens an order, to be charged to a payer's code if there is one.
    func begin(
        _ amount: Money,
        tip: Int64,
        note: String?,
        payerCode: PayerCodeTrace?
    ) throws(TillError) -> Attempt {
        try check(amount, note)
        guard (0...amount.minorUnits).contains(tip) else { throw .tipOverAmount(amount) }
        let key = Identifier.random(26, from: till.entropy)
        let lifetime = payerCode == nil ? till.orderLifetime : till.chargeLifetime
        return try till.write { transaction in
            try till.authority.require(.takePayments, in: transaction.view)
            guard try transaction.view.openShift() != nil else { throw TillError.noShift }
            if let payerCode, let earlier = try transaction.view.attempt(payerHash: payerCode.hash),
                earlier.isUnresolved || earlier.state == .paid
            {
                throw TillError.codeCharged(order: earlier.reference.order)
            }
            let created = AttemptCreated(
                reference: AttemptReference(order: try nextOrder(in: transaction.view), attempt: 1),
                amount: amount,
                tip: tip,
                note: note,
                idempotencyKey: key,
                expiresAt: transaction.now.adding(seconds: lifetime),
                payerCode: payerCode
            )
            try transaction.append(.attemptCreated(created))
            return try Self.attempt(created.reference, in: transaction.view)
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
        guard attempt.mode == .merchantPresented, let key = attempt.idempotencyKey else { return attempt }
        do {
            return try accept(await till.clearing.register(attempt.registration, idempotencyKey: key)).attempt
        } catch let error as ClearingError {
            try give(up: reference, as: error.isFinalRefusal ? .declined : .unknown, because: error)
            throw .clearing(error)
        } catch {
            throw TillError(error)
        }
    }

    /// Withdraws an attempt. The network has the last word: it may have been paid in the meantime. A charge that was
    /// paid is taken back; that it is to be stands in the ledger before it is sent, so that a cut does not lose it.
    ///
    /// - Returns: the attempt as it stands then: cancelled, paid, declined or expired.
    /// - Throws: ``TillError``; where the network cannot be asked, the attempt is left unknown.
    public func cancel(_ reference: AttemptReference) async throws(TillError) -> Attempt {
        let attempt = try find(reference)
        guard attempt.mode == .consumerPresented else {
            return try await ask(reference) { () async throws(ClearingError) in
                try await till.clearing.cancel(reference)
            }
        }
        guard attempt.isUnresolved else { return attempt }
        try withdraw(reference)
        return try await ask(reference, isReversal: true) { () async throws(ClearingError) in
            try await till.clearing.reverse(reference, idempotencyKey: "reverse-\(reference)")
        }
    }

    /// Asks the network how an attempt stands.
    ///
    /// - Throws: ``TillError``; where the network cannot be asked, the attempt is left as it is for as long as it can be
    ///   paid, and unknown after that.
    public func query(_ reference: AttemptReference) async throws(TillError) -> Attempt {
        try await ask(reference, isQuestion: true) { () async throws(ClearingError) in
            try await till.clearing.status(of: reference)
        }
    }

    /// Brings an attempt whose time is up to its end: the network is asked once more, and what is still not paid is
    /// withdrawn. Where the network cannot be asked, the attempt is answered as the ledger has it.
    ///
    /// - Throws: ``TillError`` when the network is not to be believed or the ledger fails.
    public func conclude(_ reference: AttemptReference) async throws(TillError) -> Attempt {
        do {
            let asked = try await query(reference)
            if !asked.isUnresolved { return asked }
        } catch {
            guard case .clearing = error else { throw error }
        }
        do {
            return try await cancel(reference)
        } catch {
            guard case .clearing = error else { throw error }
            return try find(reference)
        }
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

    private func isPayable(_ reference: AttemptReference) throws(TillError) -> Bool {
        let attempt = try find(reference)
        let isShown = attempt.state == .presented || attempt.state == .authorising
        return isShown && attempt.expiresAt > till.clock.now()
    }

    private func ask(
        _ reference: AttemptReference,
        isReversal: Bool = false,
        isQuestion: Bool = false,
        _ request: () async throws(ClearingError) -> Signed<OrderStatus>
    ) async throws(TillError) -> Attempt {
        do {
            return try accept(try await request()).attempt
        } catch let error as ClearingError {
            // A question that was not answered changes nothing: the customer may be paying.
            if isQuestion, !error.isFinalRefusal, try isPayable(reference) { throw .clearing(error) }
            return try await answer(to: error, about: reference, isReversal: isReversal)
        } catch {
            throw TillError(error)
        }
    }

    private func answer(
        to error: ClearingError,
        about reference: AttemptReference,
        isReversal: Bool
    ) async throws(TillError) -> Attempt {
        let attempt = try find(reference)
        switch error {
        case .refused(let problem) where problem.kind == .notFound && attempt.code == nil:
            // A charge that is still on its way would be taken when it comes, until the network was told not to.
            if attempt.mode == .consumerPresented, !isReversal, attempt.isUnresolved {
                return try await cancel(reference)
            }
            // The registration never arrived, and no code was ever shown: nobody can pay it any more.
            try give(up: reference, as: .cancelled, because: error)
            return try find(reference)
        case .refused(let problem) where problem.kind == .reversalRefused && isReversal:
            // It was paid and stays so: it comes in late, to be refunded.
            return try await query(reference)
        default:
            try give(up: reference, as: .unknown, because: error)
            throw .clearing(error)
        }
    }

    private func withdraw(_ reference: AttemptReference) throws(TillError) {
        try till.write { transaction in
            let attempt = try Self.attempt(reference, in: transaction.view)
            guard attempt.isUnresolved, !attempt.isWithdrawn else { return }
            try transaction.append(.attemptWithdrawn(AttemptWithdrawn(reference: reference)))
        }
    }

    func give(
        up reference: AttemptReference,
        as state: AttemptState,
        because error: ClearingError
    ) throws(TillError) {
        try till.write { transaction in
            let attempt = try Self.attempt(reference, in: transaction.view)
            guard attempt.isUnresolved, attempt.state != state else { return }
            let reason = error.recordedReason
            try transaction.append(.attemptClosed(AttemptClosed(reference: reference, state: state, reason: reason)))
        }
    }

    /// The number of the next order. One that the network told of may have it already.
    private func nextOrder(in view: LedgerView) throws -> String {
        var count = try view.orderCount() + 1
        while true {
            let digits = String(count)
            let number =
                "\(till.pairing.terminal)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
            if try !view.hasOrder(number) { return number }
            count += 1
        }
    }

    private func check(_ amount: Money, _ note: String?) throws(TillError) {
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
    }

    private static func isNote(_ text: String) -> Bool {
        text.unicodeScalars.count <= longestNote
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    static func attempt(_ reference: AttemptReference, in view: LedgerView) throws -> Attempt {
        guard let attempt = try view.attempt(reference) else { throw TillError.noAttempt(reference) }
        return attempt
    }
}
