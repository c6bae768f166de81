import ClearingProtocol
import Ledger
import Receipts
import TerminalUI
import Till

/// Says what came in, beside the screen: by the bell, by the merchant's program, and on paper.
///
/// Everything here comes after a payment is durable, in tasks of its own; what fails is told and holds nothing up.
struct Announcer: Sendable {
    private let seat: Seat
    private let settings: CurrentSettings
    let mailbox: Mailbox<ConsoleEvent>

    /// What was announced already: a query and an event may both bring the same word.
    private let heard = Heard()

    init(seat: Seat, settings: CurrentSettings, mailbox: Mailbox<ConsoleEvent>) {
        self.seat = seat
        self.settings = settings
        self.mailbox = mailbox
    }

    /// Takes in what happened, whichever way the network's word came.
    func hear(_ event: ConsoleEvent) {
        switch event {
        case .news(.attempt(let outcome)) where outcome.isNews: hear(outcome)
        case .answered(let attempt, let payment): hear(Outcome(attempt: attempt, payment: payment, isNews: true))
        case .failed(_, let attempt?): hear(Outcome(attempt: attempt, payment: nil, isNews: true))
        case .news(.refund(let refund)) where isNew(refund): announce { try till.announcement(of: refund) }
        default: break
        }
    }

    /// As whoever stands at the till now.
    private var till: Till { seat.till }

    private func hear(_ outcome: Outcome) {
        guard isNew(outcome) else { return }
        announce { try till.announcement(of: outcome) }
        if outcome.refund == nil, let payment = outcome.payment { print(payment) }
    }

    private func isNew(_ outcome: Outcome) -> Bool {
        if let refund = outcome.refund { return isNew(refund) }
        if let payment = outcome.payment { return heard.isNew(entry: payment.sequence) }
        return outcome.attempt.state == .unknown && heard.isNew(unknown: outcome.attempt.reference)
    }

    // While a refund is not made, nothing is said of it.
    private func isNew(_ refund: Refund) -> Bool {
        guard refund.state == .accepted, let sequence = refund.sequences.last else { return false }
        return heard.isNew(entry: sequence)
    }

    private func announce(_ announcement: @escaping @Sendable () throws -> Announcement?) {
        Task {
            guard let announcement = try? announcement() else { return }
            // The screen itself strikes once for a payment.
            if announcement.pattern != .paid { await announcement.pattern.ring(strike: { mailbox.post(.stroke) }) }
            await run(announcement)
        }
    }

    private func run(_ announcement: Announcement) async {
        let command = settings.value.till.hook
        guard !command.isEmpty else { return }
        do throws(HookFailure) {
            try await PaymentHook(command: command).run(announcement)
        } catch {
            mailbox.post(
                .warned(settings.value.phrases(till.calendar).say(error.englishSentence, error.chineseSentence))
            )
        }
    }

    private func print(_ payment: Payment) {
        let now = settings.value
        guard now.till.printsAutomatically, let form = now.receiptForm else { return }
        Task {
            do throws(TillError) {
                _ = try await till.receipts.print(payment.id, as: form)
            } catch {
                mailbox.post(.warned(now.phrases(till.calendar).sentence(error)))
            }
        }
    }
}
