import Clearing
import ClearingProtocol
import ClearingStore
import Money
import Testing
import Timekeeping

@Suite("Rotation of keys")
struct KeyRotationTests {
    private let new = SigningKey(from: .seeded(70))

    private func mark(_ key: SigningKey, _ nonce: String, idempotencyKey: String? = nil) -> RequestMark {
        RequestMark(
            keyIdentifier: key.verifyingKey.identifier,
            nonce: nonce,
            idempotencyKey: idempotencyKey,
            requestDigest: "the same"
        )
    }

    private func wish(_ old: SigningKey, _ new: SigningKey) -> Signed<KeyRotation> {
        Signed(KeyRotation(key: new.verifyingKey, replaces: old.verifyingKey.identifier), by: new)
    }

    private func rotate(
        _ counter: Counter,
        from old: SigningKey,
        to new: SigningKey,
        nonce: String = "n1"
    ) async throws -> KeyChange {
        try await counter.node.keys.rotate(
            wish(old, new),
            of: .terminal(counter.terminal),
            mark: mark(old, nonce)
        ).opened(with: counter.node.verifyingKey)
    }

    /// Whether a key may ask for the terminal's events.
    private func isTaken(_ key: SigningKey, _ counter: Counter) async throws -> Bool {
        try await problem {
            _ = try await counter.node.events.after(0, of: counter.terminal, key: key.verifyingKey.identifier)
        } == nil
    }

    @Test func `both keys are good for ten minutes, then the new one alone`() async throws {
        let counter = try await Counter()
        let change = try await rotate(counter, from: counter.terminalKey, to: new)
        #expect(change.holder == counter.terminal)
        #expect(change.key == new.verifyingKey)
        #expect(change.overlapUntil.interval(since: change.changedAt) == 600_000)
        #expect(try await isTaken(counter.terminalKey, counter))
        #expect(try await isTaken(new, counter))
        counter.clock.advance(seconds: Keys.overlap - 1)
        #expect(try await isTaken(counter.terminalKey, counter))
        counter.clock.advance(seconds: 1)
        #expect(try await !isTaken(counter.terminalKey, counter))
        #expect(try await isTaken(new, counter))
        let changes = try await counter.node.changes.list(of: counter.terminal)
        #expect(changes.map(\.change) == ["paired", "key-rotated"])
    }

    @Test func `an answer that was lost is asked for again with the old key, and nothing else is rotated with it`()
        async throws
    {
        let counter = try await Counter()
        let first = try await rotate(counter, from: counter.terminalKey, to: new)
        counter.clock.advance(seconds: 60)
        #expect(try await rotate(counter, from: counter.terminalKey, to: new, nonce: "n2") == first)
        let other = SigningKey(from: .seeded(71))
        let refusal = try await problem {
            _ = try await rotate(counter, from: counter.terminalKey, to: other, nonce: "n3")
        }
        #expect(refusal?.kind == .conflict && refusal?.field == "replaces")
        let next = try await rotate(counter, from: new, to: other, nonce: "n4")
        #expect(next.replaces == new.verifyingKey.identifier)
    }

    @Test func `without the new key's signature nothing is rotated`() async throws {
        let counter = try await Counter()
        let stranger = SigningKey(from: .seeded(72))
        let stolen = KeyRotation(key: new.verifyingKey, replaces: counter.terminalKey.verifyingKey.identifier)
        let misdirected = Signed(KeyRotation(key: new.verifyingKey, replaces: "0000000000000000"), by: new)
        for (rotation, field) in [
            (Signed(stolen, by: stranger), "signature"),
            (
                Signed(stolen, keyIdentifier: new.verifyingKey.identifier, signature: [UInt8](repeating: 7, count: 64)),
                "signature"
            ),
            (misdirected, "replaces"),
        ] {
            let refusal = try await problem {
                _ = try await counter.node.keys.rotate(
                    rotation,
                    of: .terminal(counter.terminal),
                    mark: mark(counter.terminalKey, "n-\(field)-\(rotation.keyIdentifier)-\(rotation.signature[0])")
                )
            }
            #expect(refusal?.kind == .malformed && refusal?.field == field)
        }
        #expect(try await !isTaken(new, counter))
    }

    @Test func `a key that is or was somebody's is never another's`() async throws {
        let counter = try await Counter()
        _ = try await rotate(counter, from: counter.terminalKey, to: new)
        counter.clock.advance(seconds: 10 * Keys.overlap)
        let taken = try await problem {
            _ = try await counter.node.wallets.open(owner: "Bo", key: counter.terminalKey.verifyingKey)
        }
        #expect(taken?.kind == .conflict)
        let back = try await problem { _ = try await rotate(counter, from: new, to: counter.terminalKey) }
        #expect(back?.field == "public_key")
        let code = try await counter.node.terminals.issueCode(terminal: counter.terminal)
        let request = PairingRequest(code: code.code, key: counter.terminalKey.verifyingKey)
        _ = try await counter.node.terminals.pair(request)
        #expect(try await isTaken(counter.terminalKey, counter), "a till restored from a backup pairs with its old key")
        #expect(try await !isTaken(new, counter))
    }

    @Test func `revoking ends the overlap at once`() async throws {
        let counter = try await Counter()
        _ = try await rotate(counter, from: counter.terminalKey, to: new)
        _ = try await counter.node.terminals.revoke(counter.terminal)
        #expect(try await !isTaken(counter.terminalKey, counter))
        let code = try await counter.node.terminals.issueCode(terminal: counter.terminal)
        let third = SigningKey(from: .seeded(73)).verifyingKey
        _ = try await counter.node.terminals.pair(PairingRequest(code: code.code, key: third))
        #expect(try await !isTaken(counter.terminalKey, counter), "nor is it good when the terminal comes back")
    }

    @Test func `a payment that is repeated with the new key is paid once`() async throws {
        let counter = try await Counter(funds: 10_000)
        let key = SigningKey(from: .seeded(80))
        let wallet = try await counter.node.wallets.open(owner: "Bo", key: key.verifyingKey)
        _ = try await counter.node.wallets.topUp(wallet, counter.yuan(10_000))
        func pay(_ key: SigningKey, _ nonce: String) async throws -> WalletOrder {
            let holder = try await counter.holder(of: key)
            let mark = RequestMark(
                keyIdentifier: key.verifyingKey.identifier,
                lineage: holder.lineage,
                nonce: nonce,
                idempotencyKey: "once",
                requestDigest: "the same"
            )
            let payment = StaticPayment(payment: WalletPayment(amount: counter.yuan(700)))
            return try await counter.node.orders.pay(merchant: "M0001", payment, from: wallet, mark: mark)
        }
        let first = try await pay(key, "p1")
        let rotation = wish(key, new)
        _ = try await counter.node.keys.rotate(rotation, of: .wallet(wallet), mark: mark(key, "p2"))
        #expect(try await pay(new, "p3") == first)
        #expect(try await pay(key, "p4") == first)
        #expect(try await counter.node.wallets.balance(of: wallet).balance.minorUnits == 9_300)
    }
}

extension Counter {
    fileprivate func holder(of key: SigningKey) async throws -> KeyHolder {
        let store = try ClearingStore(path: directory + "/clearing.sqlite")
        let found = try await store.read { [clock] in
            try $0.holder(ofKey: key.verifyingKey.identifier, at: clock.now)
        }
        return try #require(found)
    }
}
