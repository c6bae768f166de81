import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: LockEffect) async throws {
        switch effect {
        case .signIn(let name, let pin):
            do {
                let signIn = try till.operators.signIn(name, pin: pin)
                seat.sit(signIn)
                mailbox.post(.lock(.signedIn(signIn)))
            } catch {
                mailbox.post(.lock(.refused(TillError(error))))
            }
        case .signOut(let cause):
            let operators = till.operators
            seat.leave()
            try operators.signOut(cause)
        }
    }
}
