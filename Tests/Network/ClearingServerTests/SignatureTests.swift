import Clearing
import ClearingProtocol
import Testing
import Timekeeping

@Suite("Signed requests over HTTP", .timeLimit(.minutes(20)))
struct SignatureTests {
    @Test func `a signed registration is answered with the node's signature`() async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            let body = shop.registration("A-1").canonicalBytes
            let answer = try await client.send("POST", Endpoint.orders, body: body, idempotencyKey: "k1")
            #expect(answer.status == 200)
            #expect(answer.type == "application/json")
            let status = try Signed<OrderStatus>(parsing: answer.bytes).opened(with: shop.node.verifyingKey)
            #expect(status.code.hasPrefix(base + "/o/"))
            let again = try await client.send("POST", Endpoint.orders, body: body, idempotencyKey: "k1")
            #expect(again.bytes == answer.bytes)
        }
    }

    @Test func `what is not signed by a known key is answered with 401`() async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            let body = shop.registration("A-1").canonicalBytes
            let good = client.fields("POST", Endpoint.orders, body: body, idempotencyKey: "k1")
            func status(_ fields: [(name: String, value: String)], _ body: [UInt8] = body) async throws -> Int {
                try await client.send("POST", Endpoint.orders, fields: fields, body: body).status
            }
            var altered = body
            altered[altered.count - 3] ^= 1
            #expect(try await status(good, altered) == 401, "the body was changed")
            for (name, value) in [("idempotency-key", "\"k2\""), ("content-digest", ContentDigest.field(for: altered))]
            {
                let fields = good.map { $0.name == name ? (name, value) : $0 }
                #expect(
                    try await status(fields, name == "content-digest" ? altered : body) == 401,
                    "\(name) was changed"
                )
            }
            for name in ["signature", "signature-input"] {
                #expect(try await status(good.filter { $0.name != name }) == 401, "\(name) is missing")
            }
            let other = client.fields("POST", "/v1/orders/A-1/1/cancel", body: body, idempotencyKey: "k1")
            #expect(try await status(other) == 401, "signed for another path")
            let elsewhere = RawClient(base: "http://127.0.0.1:1", key: shop.terminalKey)
                .fields("POST", Endpoint.orders, body: body, idempotencyKey: "k1")
            #expect(try await status(elsewhere) == 401, "signed for another node")
            let stranger = RawClient(base: base, key: SigningKey(from: .system))
            let unknown = try await stranger.send("POST", Endpoint.orders, body: body, idempotencyKey: "k1")
            #expect(unknown.status == 401)
            #expect(try unknown.problem().kind == .unauthorised)
            #expect(try await status(good) == 200, "the untouched request passes")
            #expect(try await status(good) == 401, "and is not taken twice")
        }
    }

    @Test(arguments: [Int64(-120), 120])
    func `a signature that is more than a minute off is refused`(seconds: Int64) async throws {
        try await Shop.open { shop, base in
            let clock = TimeSource { TimeSource.system.now().adding(seconds: seconds) }
            let client = RawClient(base: base, key: shop.walletKey, clock: clock)
            let answer = try await client.send("GET", Endpoint.wallet)
            #expect(answer.status == 401)
            #expect(try answer.problem().detail.contains("set the clock"))
        }
    }

    @Test func `a revoked terminal is refused`() async throws {
        try await Shop.open { shop, base in
            _ = try await shop.node.terminals.revoke(shop.terminal)
            let client = RawClient(base: base, key: shop.terminalKey)
            let body = shop.registration("A-1").canonicalBytes
            let answer = try await client.send("POST", Endpoint.orders, body: body, idempotencyKey: "k")
            #expect(answer.status == 401)
        }
    }

    @Test func `wallets and terminals have doors of their own`() async throws {
        try await Shop.open { shop, base in
            let terminal = RawClient(base: base, key: shop.terminalKey)
            let wallet = RawClient(base: base, key: shop.walletKey)
            let strange = try await [terminal.send("GET", Endpoint.wallet), wallet.send("GET", Endpoint.events)]
            #expect(strange.map(\.status) == [401, 401])
            let own = try await wallet.send("GET", Endpoint.wallet)
            #expect(own.status == 200)
        }
    }

    @Test func `a terminal pairs over HTTP with the key that signs its request`() async throws {
        try await Shop.open { shop, base in
            let code = try await shop.node.terminals.issueCode(merchant: "M0001").code
            let key = SigningKey(from: .system)
            let body = PairingRequest(code: code, key: key.verifyingKey).canonicalBytes
            let thief = RawClient(base: base, key: SigningKey(from: .system))
            #expect(try await thief.send("POST", Endpoint.terminals, body: body, idempotencyKey: "p").status == 401)
            let client = RawClient(base: base, key: key)
            let answer = try await client.send("POST", Endpoint.terminals, body: body, idempotencyKey: "p")
            let pairing = try Signed<Pairing>(parsing: answer.bytes).opened(with: shop.node.verifyingKey)
            #expect(pairing.terminalKey == key.verifyingKey)
            let retry = try await client.send("POST", Endpoint.terminals, body: body, idempotencyKey: "p")
            #expect(retry.bytes == answer.bytes, "a retry after a lost answer pairs once")
            let second = try await client.send("POST", Endpoint.terminals, body: body, idempotencyKey: "q")
            #expect(second.status == 403)
        }
    }

    @Test func `a terminal rotates its key over HTTP, and both sign until the overlap ends`() async throws {
        try await Shop.open { shop, base in
            let new = SigningKey(from: .system)
            let rotation = KeyRotation(key: new.verifyingKey, replaces: shop.terminalKey.verifyingKey.identifier)
            let body = Signed(rotation, by: new).canonicalBytes
            let old = RawClient(base: base, key: shop.terminalKey)
            let early = try await RawClient(base: base, key: new).send(
                "POST",
                "/v1/keys",
                body: body,
                idempotencyKey: "r"
            )
            #expect(early.status == 401)
            let answer = try await old.send("POST", Endpoint.keys, body: body, idempotencyKey: "r")
            let change = try Signed<KeyChange>(parsing: answer.bytes).opened(with: shop.node.verifyingKey)
            #expect(change.key == new.verifyingKey && change.holder == shop.terminal)
            for client in [old, RawClient(base: base, key: new)] {
                let again = try await client.send("POST", Endpoint.keys, body: body, idempotencyKey: "r")
                #expect(again.bytes == answer.bytes)
                let missing = try await client.send("GET", "/v1/orders/A-1/1")
                #expect(missing.status == 404)
            }
        }
    }
}
