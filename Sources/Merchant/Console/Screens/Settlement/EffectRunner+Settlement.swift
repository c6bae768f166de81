import ClearingProtocol
import Ledger
import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: SettlementEffect) async throws {
        switch effect {
        case .load(let day): mailbox.post(.summary(try till.settlement.summary(of: day)))
        case .open(let number): mailbox.post(.settlement(.opened(try till.settlement.report(number))))
        case .send(let number): try await send(number)
        case .export(let number):
            do {
                mailbox.post(.settlement(.exported(batch: number, path: try till.settlement.export(number))))
            } catch {
                mailbox.post(.settlement(.notExported(TillError(error))))
            }
        case .decide(let link, let decision, let reason):
            do {
                try till.settlement.decide(link, decision, reason: reason)
                mailbox.post(.settlement(.decided(try till.settlement.report(link.batch))))
            } catch {
                mailbox.post(.settlement(.notDecided(TillError(error))))
            }
        }
    }

    /// The network takes batches in their order: what should have gone before goes first.
    private func send(_ number: Int) async throws {
        guard let batch = try till.ledger.read({ try $0.batch(number) }) else { return }
        if !batch.state.isAcknowledged { try await till.settlement.send() }
        let now = try till.ledger.read { try $0.batch(number) } ?? batch
        let isNews = !batch.state.isAcknowledged && now.state.isAcknowledged
        mailbox.post(.batchAcknowledged(isNews ? now : try await till.settlement.send(now)))
    }
}
