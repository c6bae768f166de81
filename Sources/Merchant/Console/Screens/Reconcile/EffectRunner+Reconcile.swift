import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: ReconcileEffect) async throws {
        try seat.requireSeeing(.reconcile)
        switch effect {
        case .load(let day): mailbox.post(.reconcile(.loaded(try till.settlement.seams(of: day))))
        }
    }
}
