import Ledger
import TerminalUI
import Till

extension EffectRunner {
    func perform(_ effect: AdminEffect) async throws {
        do {
            try await performOrFail(effect)
        } catch {
            mailbox.post(.admin(.failed(TillError(error))))
        }
    }

    private func performOrFail(_ effect: AdminEffect) async throws {
        switch effect {
        case .loadOperators: mailbox.post(.admin(.operators(try till.operators.all())))
        case .loadAudit(let filter, let end):
            try till.operators.require(.readAudit)
            let entries = try till.ledger.read { try $0.entries(filter, before: end, count: AdminScreen.page) }
            mailbox.post(.admin(.audit(entries, after: end)))
        case .loadTerminal: try loadTerminal()
        case .add(let name, let role, let pin, let limit):
            try saved(till.operators.add(name, role: role, pin: pin, refundLimit: limit))
        case .change(let number, let name, let role, let limit, let isDisabled):
            try saved(
                till.operators.change(number, name: name, role: role, refundLimit: limit, isDisabled: isDisabled)
            )
        case .setPIN(let pin, let number): try saved(till.operators.setPIN(pin, of: number))
        case .set(let key, let text): mailbox.post(.admin(.set(key, try till.change(key, to: text))))
        case .printTest:
            guard let form = settings.value.receiptForm else { return mailbox.post(.admin(.noPrinter)) }
            mailbox.post(.admin(.printed(try await till.receipts.printTest(as: form))))
        case .openDrawer:
            guard let printer = settings.value.till.printer else { return mailbox.post(.admin(.noPrinter)) }
            try await till.receipts.openDrawer(of: printer)
            mailbox.post(.admin(.drawerTold))
        }
    }

    // The lock has to know who works here as soon as that changes.
    private func saved(_ person: Operator) throws {
        mailbox.post(.admin(.saved(person)))
        let operators = try till.operators.all()
        mailbox.post(.admin(.operators(operators)))
        mailbox.post(.lock(.staff(operators)))
    }

    private func loadTerminal() throws {
        let facts = try till.ledger.read { view -> TerminalFacts? in
            guard let paired = try view.pairing() else { return nil }
            return TerminalFacts(
                paired: paired,
                entries: try view.entryCount(),
                checkpoint: try view.newestCheckpoint()?.size,
                directory: till.ledger.directory.path
            )
        }
        if let facts { mailbox.post(.admin(.terminal(facts))) }
    }
}
