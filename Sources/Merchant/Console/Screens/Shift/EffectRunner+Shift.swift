import Ledger
import TerminalUI
import Till

extension EffectRunner {
    /// - Parameter approval: a second person's word, where the operator may not do it alone.
    func perform(_ effect: ShiftEffect, approval: Approval? = nil) async {
        do {
            switch effect {
            case .load: mailbox.post(.shift(.loaded(try report())))
            case .show(let number): mailbox.post(.shift(.loaded(try till.shifts.report(number))))
            case .loadWaiting: mailbox.post(.shift(.waiting(try till.shifts.waiting())))
            case .open(let float, let pieces):
                let shift = try till.shifts.open(float: float, pieces: pieces, approval: approval)
                mailbox.post(.shift(.opened(shift)))
            case .move(let direction, let amount, let reason):
                _ = try till.shifts.move(direction, amount, reason: reason, approval: approval)
                mailbox.post(.shift(.moved(direction, amount)))
            case .close(let closing): await close(closing, approval)
            case .print(let number):
                guard let form = settings.value.receiptForm else {
                    mailbox.post(.shift(.printed(false)))
                    return
                }
                _ = try await till.shifts.print(number, as: form)
                mailbox.post(.shift(.printed(true)))
            }
        } catch {
            mailbox.post(.shift(.failed(TillError(error))))
        }
    }

    private func close(_ closing: ShiftClosing, _ approval: Approval?) async {
        var closing = closing
        if let approval {
            closing.approvals = closing.approvals.filter { $0.permission != approval.permission } + [approval]
        }
        do {
            mailbox.post(.shift(.closed(try await till.shifts.close(closing))))
        } catch {
            mailbox.post(.shift(.notClosed(error, closing)))
            return
        }
        // What cannot be sent now is sent by itself later.
        for acknowledged in (try? await till.settlement.send()) ?? [] {
            mailbox.post(.news(.batch(acknowledged)))
        }
    }

    private func report() throws -> ShiftReport? {
        guard let newest = try till.ledger.read({ try $0.newestShift() }) else { return nil }
        return try till.shifts.report(newest.number)
    }
}
