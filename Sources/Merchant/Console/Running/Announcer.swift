import ClearingProtocol
import Ledger
import Receipts
import TerminalUI
import Till

/// Says what came in, beside the screen: by the bell, by the merchant's program, and on paper.
///
/// Everything here comes after a payment is durable, in tasks of its own; what fails is told and holds nothing up.
struct Announcer: Sendable {
    let till: Till
    let settings: TillSettings
    let language: Language
    let mailbox: Mailbox<ConsoleEvent>

    /// Takes in what the network said.
    func hear(_ news: TillNews) {
        switch news {
        case .attempt(let outcome):
            announce { try till.announcement(of: outcome) }
            if outcome.isNews, outcome.refund == nil, let payment = outcome.payment { print(payment) }
        case .refund(let refund): announce { try till.announcement(of: refund) }
        case .link, .missingEvents, .batch: break
        }
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
        guard !settings.hook.isEmpty else { return }
        do throws(HookFailure) {
            try await PaymentHook(command: settings.hook).run(announcement)
        } catch {
            mailbox.post(.warned(language == .english ? error.englishSentence : error.chineseSentence))
        }
    }

    private func print(_ payment: Payment) {
        let receiptLanguage: ReceiptLanguage = language == .english ? .english : .chinese
        guard settings.printsAutomatically, let form = settings.form(language: receiptLanguage) else { return }
        Task {
            do throws(TillError) {
                _ = try await till.receipts.print(payment.id, as: form)
            } catch {
                mailbox.post(.warned(Phrases(language).sentence(error)))
            }
        }
    }
}
