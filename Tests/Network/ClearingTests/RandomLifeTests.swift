import Clearing
import ClearingProtocol
import Money
import Testing
import Timekeeping

/// Terminals and wallets that act at random and at once, and ask again with the same keys.
private final class Crowd: Sendable {
    let counter: Counter
    let tills: [String]
    let wallets: [String]

    init(seed: UInt64) async throws {
        counter = try await Counter(seed: seed, funds: 0)
        var (tills, wallets) = ([counter.terminal], [counter.wallet])
        for number in 0..<3 {
            let key = SigningKey(from: .seeded(seed, stream: "till \(number)"))
            tills.append(try await Counter.pair(key, of: counter.profile.merchant, with: counter.node))
        }
        for number in 0..<5 {
            let key = SigningKey(from: .seeded(seed, stream: "wallet \(number)")).verifyingKey
            wallets.append(try await counter.node.wallets.open(owner: "W\(number)", key: key))
        }
        for wallet in wallets { _ = try await counter.node.wallets.topUp(wallet, counter.yuan(30_000)) }
        (self.tills, self.wallets) = (tills, wallets)
    }

    /// One till's day: what it does follows from its dice, when it does it from the others.
    func work(till position: Int, seed: UInt64, steps: Int) async throws {
        let dice = Entropy.seeded(seed, stream: "day \(position)")
        let (node, till) = (counter.node, tills[position])
        var payments: [(number: String, reference: AttemptReference)] = []
        for step in 0..<steps {
            let wallet = wallets[Int(dice.number(below: UInt64(wallets.count)))]
            let any = payments.isEmpty ? nil : payments[Int(dice.number(below: UInt64(payments.count)))]
            let registration = counter.registration("T\(position)-\(step)", Int64(dice.number(below: 4_000)) + 1)
            _ = try await problem {
                switch (dice.number(below: 8), any) {
                case (0...1, _), (_, nil):
                    let order = try await node.orders.register(registration, by: till).message
                    let paid = try await twice(dice) { mark in
                        try await node.orders.pay(
                            token: order.token,
                            WalletPayment(amount: order.amount),
                            from: wallet,
                            mark: mark
                        )
                    }
                    payments.append((paid.payment ?? "", order.reference))
                case (2...3, _):
                    let code = try await node.wallets.issueCode(for: wallet).digits
                    let request = ChargeRequest(registration: registration, payerCode: code)
                    let status = try await twice(dice) { try await node.charges.charge(request, by: till, mark: $0) }
                    if let payment = status.message.payment {
                        payments.append((payment.payment, status.message.reference))
                    }
                case (4, _):
                    let payment = StaticPayment(payment: WalletPayment(amount: registration.amount), terminal: till)
                    _ = try await twice(dice) { mark in
                        try await node.orders.pay(merchant: "M0001", payment, from: wallet, mark: mark)
                    }
                case (5, let paid?):
                    _ = try await twice(dice) { try await node.orders.reverse(paid.reference, by: till, mark: $0) }
                case (_, let paid?):
                    let amount = counter.yuan(Int64(dice.number(below: 3_000)) + 1)
                    let request = RefundRequest(
                        refund: "R\(position)-\(step)",
                        payment: paid.number,
                        amount: amount,
                        reason: "random"
                    )
                    _ = try await twice(dice) { try await node.refunds.refund(request, by: till, mark: $0) }
                }
            }
        }
    }

    /// Asks, and asks at once again with the same key: both must have the same answer.
    private func twice<Answer: JSONMessage>(
        _ dice: Entropy,
        _ ask: @Sendable (RequestMark) async throws -> Answer
    ) async throws -> Answer {
        let key = Identifier.random(16, from: dice)
        func mark(_ count: Int) -> RequestMark {
            RequestMark(keyIdentifier: "crowd", nonce: "\(key)-\(count)", idempotencyKey: key, requestDigest: key)
        }
        let (first, second) = (mark(1), mark(2))
        async let one = Result(asking: ask, first)
        async let other = Result(asking: ask, second)
        let answers = try await (one, other)
        switch answers {
        case (.success(let one), .success(let other)): #expect(one == other)
        case (.failure(let one), .failure(let other)): #expect(one == other)
        default: Issue.record("The same request was answered yes and no.")
        }
        return try answers.0.get()
    }
}

extension Result where Failure == Problem {
    fileprivate init(
        asking ask: @Sendable (RequestMark) async throws -> Success,
        _ mark: RequestMark
    ) async throws {
        do {
            self = .success(try await ask(mark))
        } catch let problem as Problem {
            self = .failure(problem)
        }
    }
}

@Suite("Many tills and wallets at once", .timeLimit(.minutes(20)))
struct RandomLifeTests {
    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `books balance, nothing acts twice, and no more goes back than was paid`(seed: UInt64) async throws {
        let crowd = try await Crowd(seed: seed)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for position in crowd.tills.indices {
                group.addTask { try await crowd.work(till: position, seed: seed, steps: 40) }
            }
            try await group.waitForAll()
        }
        try await crowd.counter.requireEqualReplay()
        let replay = try LeafReplay(await crowd.counter.leaves())
        #expect(replay.payments.count > 40)
        #expect(
            replay.payments.values.contains { $0.refunded > 0 } && replay.payments.values.contains { $0.isReversed }
        )
        #expect(replay.balances.values.reduce(0, +) == 0)
        let events = try await crowd.counter.events()
        #expect(events.map(\.number) == Array(1...events.count))
    }
}
