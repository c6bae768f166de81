import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

/// A cashier without a screen: takes payments until so many are paid, then ends the shift.
struct DemoShift: Sendable {
    let till: Till
    let entropy: Entropy
    /// Is told every code that a customer would see.
    let onCode: @Sendable (String) -> Void

    /// How many customers stand at the counter at once.
    private static let counter = 24
    /// One order of so many shows its code in the EMVCo form.
    private static let merchantPresentedShare = 5

    /// How the orders of a run ended.
    struct Tally: Sendable {
        var orders = 0
        var paid = 0
        var declined = 0
        var expired = 0
        var other: [String] = []

        mutating func count(_ attempt: Attempt) {
            switch attempt.state {
            case .paid: paid += 1
            case .declined: declined += 1
            case .expired: expired += 1
            case .created, .presented, .authorising, .cancelled, .unknown:
                other.append("Order \(attempt.reference.order) ended \(attempt.state.rawValue).")
            }
        }
    }

    /// Takes payments until `payments` orders are paid.
    ///
    /// It gives up when far more orders were opened than customers of any habit would leave unpaid.
    ///
    /// An order is opened only while all that are under way together could not pass that number. So the orders of a
    /// run depend on what customers decide, never on how fast they are, and the same seed gives the same sums.
    func take(payments: Int) async throws -> Tally {
        let board = OutcomeBoard()
        let sync = Task { [till] in
            await till.sync.run { news in
                if case .attempt(let outcome) = news { board.post(outcome.attempt) }
            }
        }
        defer { sync.cancel() }
        return try await withThrowingTaskGroup(of: Attempt.self) { group in
            var tally = Tally()
            var underWay = 0
            while tally.paid < payments, tally.other.isEmpty, tally.orders <= payments * 3 + 30 {
                if tally.paid + underWay < payments, underWay < Self.counter {
                    tally.orders += 1
                    let isShort = tally.orders % Self.merchantPresentedShare != 0
                    let attempt = try await present(as: isShort ? .short : .merchantPresented)
                    underWay += 1
                    group.addTask { try await outcome(of: attempt, board) }
                } else if let ended = try await group.next() {
                    underWay -= 1
                    tally.count(ended)
                }
            }
            for try await ended in group { tally.count(ended) }
            return tally
        }
    }

    private func present(as form: CodeForm) async throws -> Attempt {
        // From 1.00 to 150.99, as at a noodle shop's counter.
        let amount = Money(minorUnits: 100 + Int64(entropy.number(below: 15_000)), currency: .cny)
        let attempt = try till.checkout.begin(amount)
        let shown = try await till.checkout.present(attempt.reference)
        if let code = try shown.code(as: form, of: till.pairing.profile, terminal: till.pairing.terminal) {
            onCode(code)
        }
        return shown
    }

    private func outcome(of attempt: Attempt, _ board: OutcomeBoard) async throws -> Attempt {
        if let ended = await board.outcome(of: attempt.reference, within: left(of: attempt)) { return ended }
        return try await till.checkout.query(attempt.reference)
    }

    // A little past the end by this clock, so that the network's answer is not "still open".
    private func left(of attempt: Attempt) -> Duration {
        .milliseconds(max(0, attempt.expiresAt.interval(since: TimeSource.system.now())) + 50)
    }
}
