import ClearingProtocol
import Ledger
import TerminalUI
import Till

/// Does what the console wants to be done; what comes of it goes into the mailbox.
struct EffectRunner: Sendable {
    let seat: Seat
    let mailbox: Mailbox<ConsoleEvent>
    let settings: CurrentSettings

    /// The till as whoever is signed in has it.
    var till: Till { seat.till }

    func run(_ effect: Effect) async {
        do {
            try await perform(effect)
        } catch {
            mailbox.post(.failed(TillError(error), nil))
        }
    }

    private func perform(_ effect: Effect) async throws {
        switch effect {
        case .charge(let sale): try await charge(sale)
        case .chargeCode(let sale, let code): try await charge(sale, to: code)
        case .conclude(let reference):
            await ask(reference) { () async throws(TillError) in try await till.checkout.conclude(reference) }
        case .giveBack(let payment, let isLate): try await giveBack(payment, isLate: isLate)
        case .giveBackTest(let payment): try await giveBack(payment, because: "test payment")
        case .cancel(let reference):
            await ask(reference) { () async throws(TillError) in try await till.checkout.cancel(reference) }
        case .query(let reference):
            await ask(reference) { () async throws(TillError) in try await till.checkout.query(reference) }
        case .loadStanding: mailbox.post(.standing(try standing()))
        case .loadPayments: try loadPayments()
        case .loadDetails(let payment): try loadDetails(payment)
        case .loadSummary: mailbox.post(.summary(try till.settlement.summary()))
        case .openShift:
            _ = try till.shifts.open()
            mailbox.post(.standing(try standing()))
            mailbox.post(.summary(try till.settlement.summary()))
        case .incoming(let effect): try await perform(effect)
        case .find(let effect): try await perform(effect)
        case .unknown(let effect): try await perform(effect)
        case .shift(let effect): await perform(effect)
        case .settlement(let effect): try await perform(effect)
        case .reconcile(let effect): try await perform(effect)
        case .takings(let effect): try await perform(effect)
        case .admin(let effect): try await perform(effect)
        case .approval(let effect): await perform(effect)
        case .lock(let effect): try await perform(effect)
        case .copy, .bell, .codeShown, .suspend: break
        }
    }

    private func charge(_ sale: Sale) async throws {
        let attempt = try till.checkout.begin(sale.amount, tip: sale.tip, note: sale.note)
        mailbox.post(.began(attempt))
        await ask(attempt.reference) { () async throws(TillError) in
            try await till.checkout.present(attempt.reference)
        }
    }

    private func charge(_ sale: Sale, to code: ScannedPayerCode) async throws {
        let attempt = try till.charges.begin(sale.amount, of: code, tip: sale.tip, note: sale.note)
        mailbox.post(.began(attempt))
        await ask(attempt.reference) { () async throws(TillError) in
            try await till.charges.send(attempt.reference, code: code)
        }
    }

    /// - Parameter approval: a second person's word, where it is beyond the operator's limit.
    func giveBack(_ payment: String, isLate: Bool, approval: Approval? = nil) async throws {
        try await giveBack(payment, because: isLate ? "paid after it was given up" : "paid twice", approval: approval)
    }

    private func giveBack(_ payment: String, because reason: String, approval: Approval? = nil) async throws {
        let refund = try till.refunds.begin(payment, reason: reason, approval: approval)
        mailbox.post(.news(.refund(try await till.refunds.send(refund.id))))
    }

    private func ask(
        _ reference: AttemptReference,
        _ request: () async throws(TillError) -> Attempt
    ) async {
        do {
            let attempt = try await request()
            mailbox.post(.answered(attempt, try till.checkout.payment(of: reference)))
        } catch {
            // The ledger knows best what became of the attempt when the request failed.
            mailbox.post(.failed(TillError(error), try? till.checkout.find(reference)))
        }
    }

    private func standing() throws -> Standing {
        try till.ledger.read { view in
            Standing(
                shift: try view.newestShift(),
                unknown: try view.unresolvedAttempts().count { $0.state == .unknown },
                unsent: try view.unsentEntryCount()
            )
        }
    }

    private func loadPayments() throws {
        let (payments, day) = try till.ledger.read { view in
            let day = try view.openShift()?.businessDay ?? till.businessDay
            return (try view.payments(PaymentFilter(businessDay: day, limit: IncomingScreen.pageSize)), day)
        }
        mailbox.post(.payments(payments, day))
    }

    private func loadDetails(_ id: String) throws {
        let details = try till.ledger.read { view -> PaymentDetails? in
            guard let payment = try view.payment(id) else { return nil }
            let batch = try view.batch(covering: payment.sequence)
            return PaymentDetails(
                payment: payment,
                entries: (try view.entries(ofOrder: payment.reference.order)
                    + view.entries(ofRefundsOf: payment.id)).sorted { $0.sequence < $1.sequence },
                batch: batch,
                attempt: try view.attempt(payment.reference),
                refunds: try view.refunds(of: payment.id),
                payout: try PayoutOutlook(
                    payment: payment.id,
                    of: batch,
                    in: view,
                    profile: till.pairing.profile,
                    calendar: till.calendar
                )
            )
        }
        if let details { mailbox.post(.details(details)) }
    }
}
