public import ClearingProtocol
public import Ledger
import Timekeeping

extension Sync {
    /// How often the network is asked about what waits for its word, in milliseconds: WeChat Pay and Alipay ask tills
    /// for every three to five seconds.
    private static let queryInterval = 4_000
    /// How long whoever began a refund has it to themselves, in milliseconds.
    private static let refundHead: Int64 = 15_000

    // Events may be lost with a node's disk, and an attempt may end while nobody listens: asking is what is certain.
    func chase(_ tell: @escaping @Sendable (TillNews) -> Void) async {
        var refused = RefusedBatches()
        while !Task.isCancelled {
            let now = till.clock.now()
            for attempt in (try? till.read { try $0.unresolvedAttempts() }) ?? [] where isDue(attempt, at: now) {
                if let answer = try? await settle(attempt) { tellAgain(answer, tell) }
            }
            for refund in (try? till.read { try $0.unresolvedRefunds() }) ?? [] where isDue(refund, at: now) {
                guard let answer = try? await till.refunds.send(refund.id), answer.state != refund.state else {
                    continue
                }
                tell(.refund(answer))
            }
            for sealed in await sendDue(unless: &refused) { tell(.batch(sealed)) }
            try? await Task.sleep(for: .milliseconds(Self.queryInterval))
        }
    }

    /// Sends the batches that are due, unless the network refused them and nothing changed since.
    ///
    /// - Returns: those that were acknowledged.
    func sendDue(unless refused: inout RefusedBatches) async -> [SealedBatch] {
        let now = till.clock.now()
        // Read before they are sent: what changes meanwhile is new.
        let due = try? till.read { view in
            RefusedBatches.Due(
                batches: try view.unacknowledgedBatches().map(\.number),
                waitingLines: try view.waitingLineCount()
            )
        }
        guard let due, !due.batches.isEmpty, refused.allow(due, at: now) else { return [] }
        do {
            return try await till.settlement.send()
        } catch {
            refused.remember(error, of: due, at: now)
            return []
        }
    }

    /// Brings one attempt on by asking the network now.
    ///
    /// - Returns: the attempt as it stands then.
    /// - Throws: ``TillError`` when the network cannot be asked or is not to be believed.
    public func settle(_ reference: AttemptReference) async throws(TillError) -> Attempt {
        let attempt = try till.checkout.find(reference)
        guard attempt.isUnresolved else { return attempt }
        if let answer = try await settle(attempt) { return answer }
        return try till.checkout.find(reference)
    }

    /// Tells how an attempt stands that was asked about.
    func tellAgain(_ attempt: Attempt, _ tell: (TillNews) -> Void) {
        let payment = try? till.checkout.payment(of: attempt.reference)
        tell(.attempt(Outcome(attempt: attempt, payment: payment, isNews: true)))
    }

    /// Whether it is time to ask about an attempt. One that was just written is being sent by whoever wrote it.
    private func isDue(_ attempt: Attempt, at now: Timestamp) -> Bool {
        switch attempt.state {
        case .unknown, .authorising: true
        default: attempt.expiresAt < now
        }
    }

    private func isDue(_ refund: Refund, at now: Timestamp) -> Bool {
        refund.state == .pending || now.interval(since: refund.changedAt) > Self.refundHead
    }

    /// Brings an attempt on by asking the network.
    ///
    /// A code that is shown is asked about. One that is not, since it never was, or the cashier gave it up while the
    /// network was away, is withdrawn: its customer sees no code any more. A charge is asked about until its time is
    /// up, and then taken back.
    func settle(_ attempt: Attempt) async throws(TillError) -> Attempt? {
        let answer: Attempt
        switch attempt.mode {
        case .consumerPresented where attempt.isWithdrawn:
            answer = try await till.checkout.cancel(attempt.reference)
        case .consumerPresented where attempt.expiresAt < till.clock.now():
            answer = try await till.checkout.conclude(attempt.reference)
        case .consumerPresented: answer = try await till.checkout.query(attempt.reference)
        case .merchantPresented, .staticCode:
            answer =
                attempt.state != .presented
                ? try await till.checkout.cancel(attempt.reference)
                : try await till.checkout.query(attempt.reference)
        }
        return answer.state == attempt.state ? nil : answer
    }
}
