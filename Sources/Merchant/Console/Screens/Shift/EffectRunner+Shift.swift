import Ledger
import TerminalUI
import Till

extension EffectRunner {
    /// - Parameter approval: a second person's word, where the operator may not do it alone.
    func perform(_ effect: ShiftEffect, approval: Approval? = nil) async {
        do {
            switch effect {
            case .load:
                mailbox.post(.shift(.loaded(try report())))
                // Whoever may not see it gets none.
                mailbox.post(.shift(.expected((try? till.shifts.expectedCash()) ?? nil)))
            case .open(let float):
                mailbox.post(.shift(.opened(try till.shifts.open(float: float, approval: approval))))
            case .close(let counted):
                mailbox.post(.shift(.closed(try await till.shifts.close(counted: counted, approval: approval))))
                // What cannot be sent now is sent by itself later.
                for acknowledged in (try? await till.settlement.send()) ?? [] {
                    mailbox.post(.news(.batch(acknowledged)))
                }
            }
        } catch {
            mailbox.post(.shift(.failed(TillError(error))))
        }
    }

    private func report() throws -> ShiftReport? {
        guard let newest = try till.ledger.read({ try $0.newestShift() }) else { return nil }
        return try till.shifts.report(newest.number)
    }
}
