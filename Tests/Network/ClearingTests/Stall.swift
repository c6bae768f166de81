import Clearing
import ClearingProtocol
import Money
import Timekeeping

/// A merchant with one till that keeps what it took until it closes.
struct Stall {
    let counter: Counter
    let profile: MerchantProfile
    let terminal: String
    let key: SigningKey
    /// What is in no batch yet.
    var lines: [BatchLine] = []
    /// Every payment with what it was over.
    private(set) var payments: [(number: String, amount: Int64)] = []
    private var batches = 0
    private var orders = 0

    /// The counter's own merchant and till.
    init(_ counter: Counter) {
        self.counter = counter
        profile = counter.profile
        terminal = counter.terminal
        key = counter.terminalKey
    }

    /// A new till of a merchant.
    init(_ counter: Counter, of profile: MerchantProfile, seed: UInt64) async throws {
        self.counter = counter
        self.profile = profile
        key = SigningKey(from: .seeded(seed, stream: "stall"))
        terminal = try await Counter.pair(key, of: profile.merchant, with: counter.node)
    }

    func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: profile.currency) }

    /// Takes a payment, of the counter's wallet unless another is named.
    @discardableResult
    mutating func sell(_ amount: Int64, to wallet: String? = nil) async throws -> String {
        let status = try await order(amount, to: wallet ?? counter.wallet)
        guard let payment = status.payment else { return "" }
        lines.append(BatchLine(kind: .payment, payment: payment.payment, amount: status.amount, fee: payment.fee))
        payments.append((payment.payment, amount))
        return payment.payment
    }

    @discardableResult
    mutating func refund(_ payment: String, _ amount: Int64) async throws -> RefundStatus {
        orders += 1
        let request = RefundRequest(
            refund: "R-\(terminal)-\(orders)",
            payment: payment,
            amount: money(amount),
            reason: "returned"
        )
        let status = try await counter.node.refunds.refund(request, by: terminal).message
        if status.state == .accepted || status.state == .pending {
            lines.append(BatchLine(kind: .refund, payment: status.number, amount: status.amount, fee: status.fee))
        }
        return status
    }

    /// Takes a payment and takes it back; the lines of both are answered and not kept.
    mutating func reverse(_ amount: Int64, to wallet: String? = nil) async throws -> (BatchLine, BatchLine) {
        let paid = try await order(amount, to: wallet ?? counter.wallet)
        let reversed = try await counter.node.orders.reverse(paid.reference, by: terminal).message
        let (number, fee) = (paid.payment?.payment ?? "", paid.payment?.fee ?? money(0))
        return (
            BatchLine(kind: .payment, payment: number, amount: paid.amount, fee: fee),
            BatchLine(kind: .refund, payment: reversed.reversal ?? "", amount: paid.amount, fee: fee)
        )
    }

    /// Sends what is in no batch yet as the next one, of a business day.
    mutating func close(_ day: String) async throws {
        batches += 1
        let head = TreeHead(size: 0, root: [UInt8](repeating: 0, count: 32))
        let batch = Batch(
            merchant: profile.merchant,
            terminal: terminal,
            number: batches,
            shift: batches,
            businessDay: try BusinessDay(parsing: day),
            firstSequence: batches * 10,
            endSequence: batches * 10 + 9,
            before: head,
            after: head,
            totals: try BatchTotal.totals(of: lines),
            lines: lines,
            sealedAt: counter.clock.now
        )
        let bytes = Signed(batch, by: key).canonicalBytes
        _ = try await counter.node.batches.accept(bytes, number: batches, from: terminal)
        lines = []
    }

    private mutating func order(_ amount: Int64, to wallet: String) async throws -> OrderStatus {
        orders += 1
        let registration = OrderRegistration(
            reference: AttemptReference(order: "\(terminal)-\(orders)", attempt: 1),
            amount: money(amount),
            expiresAt: counter.clock.now.adding(seconds: 120)
        )
        let order = try await counter.node.orders.register(registration, by: terminal).message
        let payment = WalletPayment(amount: order.amount)
        _ = try await counter.node.orders.pay(token: order.token, payment, from: wallet)
        return try await counter.node.orders.status(of: order.reference, for: terminal).message
    }
}
