import Ledger
import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: FindEffect) async throws {
        switch effect {
        case .search(let text):
            let results = try till.ledger.read { view in
                FindResults(
                    payments: try view.payments(
                        PaymentFilter(search: text, limit: FindResults.most),
                        calendar: till.calendar
                    ),
                    attempts: try view.unpaidAttempts(
                        search: text,
                        calendar: till.calendar,
                        limit: FindResults.most
                    )
                )
            }
            mailbox.post(.find(.found(text, results)))
        }
    }
}
