import Ledger
import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: ApprovalEffect) async {
        switch effect {
        case .endVisit: seat.endVisit()
        case .ask(let act, let name, let pin):
            do throws(TillError) {
                let approval = try till.operators.approve(act.permission, of: act.subject, by: name, pin: pin)
                if case .see = act {
                    try till.operators.use(approval)
                    seat.allow(act.permission)
                }
                mailbox.post(.approval(.given(act)))
                await perform(act, approval)
            } catch {
                mailbox.post(.approval(.refused(error)))
            }
        }
    }

    private func perform(_ act: GuardedAct, _ approval: Approval) async {
        switch act {
        // What the screen shows is read as it comes up.
        case .see: break
        case .refund(let payment, let amount, let reason):
            await refund(payment, amount, reason, approval: approval)
        case .giveBack(let payment, _, let isLate):
            do {
                try await giveBack(payment, isLate: isLate, approval: approval)
            } catch {
                mailbox.post(.failed(TillError(error), nil))
            }
        case .openShift(let float, let pieces):
            await perform(.open(float: float, pieces: pieces), approval: approval)
        case .closeShift(let closing, _, _, _): await perform(.close(closing), approval: approval)
        case .moveCash(let direction, let amount, let reason):
            await perform(.move(direction, amount, reason: reason), approval: approval)
        case .signOff(let day): await decide(.sign(approver: approval.approver.name), on: day, approval)
        }
    }
}
