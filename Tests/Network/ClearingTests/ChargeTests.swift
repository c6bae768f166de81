import Clearing
import ClearingProtocol
import Money
import PaymentCodes
import Testing
import Timekeeping

@Suite("Charges of payers' codes")
struct ChargeTests {
    @Test func `a code is a payer code that no card has, and its consumer-presented form says the same`() async throws {
        let counter = try await Counter()
        let issue = try await counter.node.wallets.issueCode(for: counter.wallet)
        let code = try PayerCode(parsing: issue.digits)
        #expect(code.wallet == .unionPay && !code.isPossiblyCardNumber)
        let form = try ConsumerPresentedCode(parsing: issue.consumerPresented)
        #expect(form.content.applications.first?.accountNumber == issue.digits)
        #expect(issue.expiresAt == counter.clock.now.adding(seconds: 60))
        #expect(try await counter.charge("C-1", 500, code: issue.consumerPresented).state == .paid)
    }

    @Test func `below the limit a charge is paid at once, from the wallet that gave the code out`() async throws {
        let counter = try await Counter(funds: 200_000)
        let paid = try await counter.charge("C-1", 100_000)
        #expect(paid.state == .paid && paid.mode == .consumerPresented && paid.code.isEmpty)
        #expect(paid.payment?.fee.minorUnits == 380)
        #expect(try await counter.balance() == 100_000)
        #expect(try await counter.events().map(\.status.state) == [.paid])
    }

    @Test func `a code is charged once, for a minute, and only if a wallet gave it out`() async throws {
        let counter = try await Counter()
        let code = try await counter.code()
        #expect(try await counter.charge("C-1", 500, code: code).state == .paid)
        #expect(try await counter.charge("C-2", 500, code: code).reason == .codeUsed)
        let late = try await counter.code()
        counter.clock.advance(seconds: 60)
        #expect(try await counter.charge("C-3", 500, code: late).reason == .codeExpired)
        #expect(try await counter.charge("C-4", 500, code: "6200000000000000001").reason == .codeUnknown)
        #expect(try await counter.balance() == 999_500)
    }

    @Test func `the same charge again has the same answer, and other content is a conflict`() async throws {
        let counter = try await Counter()
        let code = try await counter.code()
        let first = try await counter.charge("C-1", 500, code: code)
        #expect(try await counter.charge("C-1", 500, code: code) == first)
        #expect(try await counter.balance() == 999_500)
        #expect(try await problem { _ = try await counter.charge("C-1", 600, code: code) }?.field == "amount")
        #expect(try await problem { _ = try await counter.charge("C-1", 500) }?.field == "payer_code")
        #expect(try await problem { _ = try await counter.register("C-1", 500) }?.field == "mode")
    }

    @Test func `a charge that was declined stays declined`() async throws {
        let counter = try await Counter(funds: 100)
        let code = try await counter.code()
        #expect(try await counter.charge("C-1", 500, code: code).reason == .insufficientFunds)
        _ = try await counter.node.wallets.topUp(counter.wallet, counter.yuan(10_000))
        #expect(try await counter.charge("C-1", 500, code: code).state == .declined)
        #expect(try await counter.charge("C-2", 500, code: code).reason == .codeUsed)
    }

    @Test func `above the limit a charge waits until its payer confirms it with the PIN`() async throws {
        let counter = try await Counter()
        try await counter.setPIN()
        let waiting = try await counter.charge("C-1", 100_001)
        #expect(waiting.state == .authorising)
        #expect(try await counter.events().isEmpty)
        let list = try await counter.node.charges.waiting(for: counter.wallet).charges
        #expect(list.map(\.amount) == [counter.yuan(100_001)])
        let charge = try #require(list.first?.charge)
        #expect(try await problem { _ = try await counter.confirm(charge, 100_001, pin: nil) }?.kind == .pinRequired)
        #expect(try await problem { _ = try await counter.confirm(charge, 100_000) }?.field == "amount")
        let confirmed = try await counter.confirm(charge, 100_001)
        #expect(confirmed.state == .paid)
        #expect(try await counter.status(waiting).payment?.payment == confirmed.payment)
        #expect(try await problem { _ = try await counter.confirm(charge, 100_001) }?.kind == .orderClosed)
        #expect(try await counter.node.charges.waiting(for: counter.wallet).charges.isEmpty)
        #expect(try await counter.events().map(\.status.state) == [.paid])
    }

    @Test func `a charge that waits ends by its payer's no, its time, or its terminal`() async throws {
        let counter = try await Counter()
        func charge(_ order: String) async throws -> (OrderStatus, String) {
            let status = try await counter.charge(order, 200_000)
            let list = try await counter.node.charges.waiting(for: counter.wallet).charges
            return (status, try #require(list.first { $0.order == order }?.charge))
        }
        let (first, firstCharge) = try await charge("C-1")
        _ = try await counter.node.charges.decline(firstCharge, by: counter.wallet)
        #expect(try await counter.status(first).reason == .payerDeclined)
        let (second, _) = try await charge("C-2")
        #expect(try await counter.reverse(second).state == .cancelled)
        let (third, thirdCharge) = try await charge("C-3")
        #expect(try await counter.node.orders.cancel(third.reference, by: counter.terminal).message.state == .cancelled)
        #expect(try await problem { _ = try await counter.confirm(thirdCharge, 200_000) }?.kind == .orderClosed)
        let (fourth, _) = try await charge("C-4")
        counter.clock.advance(seconds: 120)
        #expect(try await counter.status(fourth).state == .expired)
        #expect(try await counter.balance() == 1_000_000)
    }

    @Test func `another wallet does not see a charge`() async throws {
        let counter = try await Counter()
        _ = try await counter.charge("C-1", 200_000)
        let charge = try #require(try await counter.node.charges.waiting(for: counter.wallet).charges.first?.charge)
        let key = SigningKey(from: .seeded(60)).verifyingKey
        let other = try await counter.node.wallets.open(owner: "Bo", key: key)
        #expect(try await problem { _ = try await counter.node.charges.decline(charge, by: other) }?.kind == .notFound)
        #expect(try await problem { _ = try await counter.node.orders.view(token: charge) }?.kind == .notFound)
    }

    @Test func `a charge that was withdrawn before it came is not paid when it comes`() async throws {
        let counter = try await Counter()
        let reference = AttemptReference(order: "C-1", attempt: 1)
        let unknown = try await problem {
            _ = try await counter.node.orders.cancel(reference, by: counter.terminal)
        }
        #expect(unknown?.kind == .notFound)
        #expect(try await problem { _ = try await counter.charge("C-1", 500) }?.kind == .orderClosed)
        #expect(try await problem { _ = try await counter.register("C-1", 500) }?.kind == .orderClosed)
        #expect(try await counter.balance() == 1_000_000)
    }

    @Test func `no digit of a code, and no PIN, stands in the database`() async throws {
        let counter = try await Counter()
        let mark = RequestMark(keyIdentifier: "k", nonce: "nonce-1", idempotencyKey: "a", requestDigest: "d")
        let first = try await counter.node.wallets.issueCode(for: counter.wallet, mark: mark)
        let again = RequestMark(keyIdentifier: "k", nonce: "nonce-2", idempotencyKey: "a", requestDigest: "d")
        #expect(try await counter.node.wallets.issueCode(for: counter.wallet, mark: again) == first)
        _ = try await counter.charge("C-1", 500, code: first.digits)
        let pin = try #require(Counter.pin)
        let setting = RequestMark(
            keyIdentifier: "k",
            nonce: "nonce-3",
            idempotencyKey: "b",
            requestDigest: "digest-of-body"
        )
        _ = try await counter.node.wallets.setPIN(PINChange(pin: pin), of: counter.wallet, mark: setting)
        let texts = try await counter.everything()
        #expect(!texts.contains(String(first.digits.dropLast(4))) && !texts.contains(pin.digits))
        #expect(!texts.contains("digest-of-body"))
        #expect(texts.contains("scrypt$"))
    }
}
