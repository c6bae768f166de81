import ClearingProtocol
import PaymentCodes
import Synchronization
public import Timekeeping

/// A crowd that scans the codes on a till's screen. It is given nothing but their text, and pays over the same
/// interface as a phone.
public struct SimulatedCustomers: Sendable {
    private let wallets: [WalletClient]
    private let seed: UInt64
    private let habits: CustomerHabits
    private let clock: TimeSource
    private let report: @Sendable (String) -> Void
    private let codes: AsyncStream<ScannedOrder>
    private let continuation: AsyncStream<ScannedOrder>.Continuation
    private let seen = SeenTokens()

    /// How long after its expiry a late customer tries to pay, in milliseconds.
    private static let lateness: Int64 = 200

    /// A crowd.
    ///
    /// - Parameters:
    ///   - wallets: the customers' phones, taken in turn.
    ///   - seed: what repeats a run: the same codes in the same order meet the same decisions.
    ///   - clock: tells when an order has expired.
    ///   - report: is told in a sentence what a customer did not get.
    public init(
        wallets: [WalletClient],
        seed: UInt64,
        habits: CustomerHabits = CustomerHabits(),
        clock: TimeSource = .system,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.wallets = wallets
        self.seed = seed
        self.habits = habits
        self.clock = clock
        self.report = report
        (codes, continuation) = AsyncStream.makeStream(of: ScannedOrder.self)
    }

    /// Shows the crowd what is on the screen. An order that it has seen before,
    /// in whichever form, is passed over, and so is a code that is no order's.
    public func sees(code: String) {
        do {
            let code = try ScannedOrder(reading: code)
            if seen.isNew(code.token) { continuation.yield(code) }
        } catch {
            report("A customer cannot read the code: \(error)")
        }
    }

    /// Sends everybody home: ``run()`` ends once those who are there are done.
    public func close() {
        continuation.finish()
    }

    /// Lets the customers act on what they see, until the task is cancelled or the crowd is closed.
    public func run() async {
        guard !wallets.isEmpty else { return }
        await withDiscardingTaskGroup { group in
            var count = 0
            for await code in codes {
                let decision = CustomerDecision.draw(seed: seed, count: count, habits: habits)
                let wallet = wallets[count % wallets.count]
                group.addTask { await act(on: code, decision, with: wallet) }
                count += 1
            }
        }
    }

    private func act(on code: ScannedOrder, _ decision: CustomerDecision, with wallet: WalletClient) async {
        do {
            switch decision {
            case .pays(let milliseconds):
                let order = try await wallet.view(code)
                try await Task.sleep(for: .milliseconds(milliseconds))
                _ = try await wallet.pay(code, WalletPayment(amount: order.amount))
            case .declines(let milliseconds):
                try await Task.sleep(for: .milliseconds(milliseconds))
                _ = try await wallet.decline(code)
            case .comesTooLate:
                let order = try await wallet.view(code)
                let wait = order.expiresAt.interval(since: clock.now()) + Self.lateness
                try await Task.sleep(for: .milliseconds(max(wait, 0)))
                _ = try await wallet.pay(code, WalletPayment(amount: order.amount))
            case .leaves:
                break
            }
        } catch is CancellationError {
            return
        } catch {
            report("A customer was refused: \(error)")
        }
    }
}

/// The tokens that were seen in a run.
private final class SeenTokens: Sendable {
    private let tokens = Mutex<Set<String>>([])

    func isNew(_ token: String) -> Bool {
        tokens.withLock { $0.insert(token).inserted }
    }
}
