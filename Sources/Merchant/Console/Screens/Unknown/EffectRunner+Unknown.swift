import ClearingProtocol
import Ledger
import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: UnknownEffect) async throws {
        switch effect {
        case .load: mailbox.post(.unknown(.loaded(try till.ledger.read { try $0.unresolvedAttempts() })))
        case .ask(let reference):
            defer { mailbox.post(.unknown(.asked(reference))) }
            let answer = try await till.sync.settle(reference)
            mailbox.post(.answered(answer, try till.checkout.payment(of: reference)))
        }
    }
}
