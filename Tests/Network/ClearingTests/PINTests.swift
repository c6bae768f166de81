import Clearing
import ClearingProtocol
import Testing
import Timekeeping

@Suite("PINs")
struct PINTests {
    private let wrong = WalletPIN("271828")

    @Test(arguments: ["", "12345", "1234567", "12345a", "１２３４５６"])
    func `a PIN is six digits`(text: String) {
        #expect(WalletPIN(text) == nil)
    }

    @Test func `a PIN shows itself nowhere`() throws {
        let pin = try #require(WalletPIN("314159"))
        var text = ""
        dump(WalletPINHolder(pin: pin), to: &text)
        #expect(!"\(pin) \(String(reflecting: pin)) \(text)".contains("314159"))
        let error = #expect(throws: JSONError.self) { try PINChange(parsing: #"{"pin":"31415x"}"#) }
        #expect(error?.description.contains("31415") == false)
    }

    @Test func `changing a PIN takes the old one`() async throws {
        let counter = try await Counter()
        try await counter.setPIN()
        let pin = try #require(wrong)
        let without = try await problem {
            _ = try await counter.node.wallets.setPIN(PINChange(pin: pin), of: counter.wallet)
        }
        #expect(without?.kind == .pinRequired)
        _ = try await counter.node.wallets.setPIN(PINChange(pin: pin, old: Counter.pin), of: counter.wallet)
        let stale = try await problem {
            _ = try await counter.node.wallets.setPIN(PINChange(pin: pin, old: Counter.pin), of: counter.wallet)
        }
        #expect(stale?.kind == .pinRefused)
    }

    @Test func `five wrong tries lock the PIN, and each further one doubles the wait`() async throws {
        let counter = try await Counter()
        try await counter.setPIN()
        _ = try await counter.charge("C-1", 200_000, life: 3_600)
        let charge = try #require(try await counter.node.charges.waiting(for: counter.wallet).charges.first?.charge)
        func attempt(_ pin: WalletPIN?) async throws -> ProblemKind? {
            try await problem { _ = try await counter.confirm(charge, 200_000, pin: pin) }?.kind
        }
        for _ in 0..<5 { #expect(try await attempt(wrong) == .pinRefused) }
        #expect(try await attempt(Counter.pin) == .pinLocked)
        counter.clock.advance(seconds: 60)
        #expect(try await attempt(wrong) == .pinRefused)
        counter.clock.advance(seconds: 60)
        #expect(try await attempt(Counter.pin) == .pinLocked)
        counter.clock.advance(seconds: 60)
        #expect(try await attempt(Counter.pin) == nil)
        #expect(try await counter.balance() == 800_000)
    }

    @Test func `tries at once count one by one`() async throws {
        let counter = try await Counter()
        try await counter.setPIN()
        _ = try await counter.charge("C-1", 200_000)
        let charge = try #require(try await counter.node.charges.waiting(for: counter.wallet).charges.first?.charge)
        let kinds = try await withThrowingTaskGroup(of: ProblemKind?.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await problem { _ = try await counter.confirm(charge, 200_000, pin: wrong) }?.kind
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(kinds.count { $0 == .pinRefused } == 5)
        #expect(kinds.count { $0 == .pinLocked } == 3)
    }

    @Test func `a request that is repeated is answered from the record, and is no further try`() async throws {
        let counter = try await Counter()
        try await counter.setPIN()
        let order = try await counter.register("A-1", 200_000)
        let orders = counter.node.orders
        func pay(
            _ pin: WalletPIN?,
            _ nonce: String,
            key: String,
            digest: String,
            for order: OrderStatus
        ) async throws -> ProblemKind? {
            let mark = RequestMark(keyIdentifier: "ann", nonce: nonce, idempotencyKey: key, requestDigest: digest)
            let payment = WalletPayment(amount: order.amount, pin: pin)
            return try await problem {
                _ = try await orders.pay(token: order.token, payment, from: counter.wallet, mark: mark)
            }?.kind
        }
        for count in 0..<9 {
            #expect(try await pay(wrong, "w\(count)", key: "k-1", digest: "d-1", for: order) == .pinRefused)
        }
        // Another body under the key is another request: it is refused whatever its PIN is, and is no try either.
        for count in 0..<9 {
            #expect(try await pay(wrong, "x\(count)", key: "k-1", digest: "d-2", for: order) == .idempotencyKeyReused)
        }
        #expect(try await pay(Counter.pin, "y", key: "k-1", digest: "d-3", for: order) == .idempotencyKeyReused)
        // One wrong try locks nothing.
        #expect(try await pay(Counter.pin, "z", key: "k-2", digest: "d-3", for: order) == nil)
        // Once the PIN is locked, a request whose PIN were compared again would say so.
        let next = try await counter.register("A-2", 200_000)
        for count in 0..<5 {
            #expect(try await pay(wrong, "l\(count)", key: "l-\(count)", digest: "d-4", for: next) == .pinRefused)
        }
        #expect(try await pay(Counter.pin, "m", key: "k-3", digest: "d-5", for: next) == .pinLocked)
        #expect(try await pay(Counter.pin, "n", key: "k-2", digest: "d-3", for: order) == nil)
    }

    @Test func `a wallet with a PIN needs it above its limit, and a wrong one pays nothing`() async throws {
        let counter = try await Counter()
        try await counter.setPIN()
        #expect(try await counter.pay(counter.register("A-1", 100_000)).state == .paid)
        let order = try await counter.register("A-2", 100_001)
        #expect(try await problem { _ = try await counter.pay(order) }?.kind == .pinRequired)
        let payment = WalletPayment(amount: order.amount, pin: Counter.pin)
        let paid = try await counter.node.orders.pay(token: order.token, payment, from: counter.wallet)
        #expect(paid.state == .paid)
    }
}

private struct WalletPINHolder {
    let pin: WalletPIN
}
