import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: TakingsEffect) async throws {
        switch effect {
        case .load(let period): mailbox.post(.takings(.loaded(try till.insights.report(period))))
        case .loadMedians(let period):
            mailbox.post(.takings(.medians(period, try till.insights.medianTickets(of: period))))
        }
    }
}
