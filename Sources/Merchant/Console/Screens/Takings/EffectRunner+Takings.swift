import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: TakingsEffect) async throws {
        try seat.requireSeeing(.seeTakings)
        switch effect {
        case .load(let period): mailbox.post(.takings(.loaded(try till.insights.report(period))))
        case .loadYear(let period): mailbox.post(.takings(.year(try till.insights.payments(ofYear: period))))
        }
    }
}
