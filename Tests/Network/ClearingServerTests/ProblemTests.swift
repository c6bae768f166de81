import Clearing
import ClearingProtocol
import ClearingServer
import Money
import Testing

@Suite("Problems over HTTP", .timeLimit(.minutes(20)))
struct ProblemTests {
    @Test func `a POST without an idempotency key is a 400`() async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            let body = shop.registration("A-1").canonicalBytes
            let answer = try await client.send("POST", Endpoint.orders, body: body)
            #expect(answer.status == 400)
            #expect(try answer.problem().kind == .idempotencyKeyMissing)
        }
    }

    @Test func `a key that comes again with another body is a 422`() async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            for (order, status) in [("A-1", 200), ("A-2", 422)] {
                let body = shop.registration(order).canonicalBytes
                let answer = try await client.send("POST", Endpoint.orders, body: body, idempotencyKey: "k")
                #expect(answer.status == status)
            }
        }
    }

    @Test func `what only looks is answered anew, also under a key that came before`() async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.walletKey)
            let before = try await client.send("GET", Endpoint.wallet, idempotencyKey: "k")
            try await shop.sell("A-1")
            let after = try await client.send("GET", Endpoint.wallet, idempotencyKey: "k")
            let balances = try [before, after].map { try WalletBalance(parsing: $0.bytes).balance.minorUnits }
            #expect(balances == [1_000_000, 998_750])
        }
    }

    @Test(arguments: ["[]", "7", "{"])
    func `a body where nothing is asked for must be an object`(text: String) async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.walletKey)
            let answer = try await client.send(
                "POST",
                Endpoint.walletCodes,
                body: Array(text.utf8),
                idempotencyKey: "k"
            )
            #expect(answer.status == 400)
            let empty = try await client.send("POST", Endpoint.walletCodes, idempotencyKey: "k")
            #expect(empty.status == 200)
        }
    }

    @Test(arguments: [
        ("{", nil),
        ("[]", "at the root"),
        (String(repeating: "[", count: 5_000), nil),
        (#"{"order":"A-1"}"#, "attempt"),
        (#"{"order":"A 1","attempt":1}"#, "order"),
        (#"{"order":"A-1","attempt":"1"}"#, "attempt"),
        (#"{"order":"A-1","attempt":1,"amount":9223372036854775808,"currency":"CNY"}"#, nil),
        (#"{"order":"A-1","attempt":1,"amount":-1,"currency":"CNY","expires_at":"2030-01-01T00:00:00Z"}"#, "amount"),
        (#"{"order":"A-1","attempt":1,"amount":1,"currency":"XXQ","expires_at":"2030-01-01T00:00:00Z"}"#, "currency"),
        (#"{"order":"A-1","attempt":1,"amount":1,"currency":"CNY","expires_at":"soon"}"#, "expires_at"),
    ])
    func `garbage is a 400 that names the field`(text: String, field: String?) async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            let answer = try await client.send("POST", Endpoint.orders, body: Array(text.utf8), idempotencyKey: "k")
            #expect(answer.status == 400)
            #expect(answer.type == "application/problem+json")
            #expect(try answer.problem().kind == .malformed)
            #expect(try answer.problem().field == field)
        }
    }

    @Test(arguments: [
        ("GET", "/nothing", 404), ("GET", "/", 404), ("DELETE", Endpoint.orders, 405), ("PATCH", "/health", 405),
        ("POST", "/v1/batches/T0001/1", 405), ("GET", "/health", 200), ("GET", Endpoint.checkpoint, 200),
    ])
    func `every path and method has an answer`(method: String, path: String, status: Int) async throws {
        try await Shop.open { shop, base in
            let answer = try await RawClient(base: base, key: shop.terminalKey).send(method, path, fields: [])
            #expect(answer.status == status)
            if status != 200 {
                #expect(answer.type == "application/problem+json")
                #expect(try answer.problem().kind.status == status)
            }
        }
    }

    @Test(
        arguments: [
            ("GET", "/v1/orders/A-9/1", nil, 404), ("GET", "/v1/orders/A-1/0", nil, 400),
            ("GET", "/v1/orders/A-1/01", nil, 400), ("GET", "/v1/orders/A%201/1", nil, 400),
            ("GET", "/v1/orders/A-1/99999999999999999999", nil, 400), ("PUT", "/v1/batches/T0001/x", nil, 400),
            ("PUT", "/v1/batches/T0002/1", nil, 401), ("PUT", "/v1/batches/T0001/1", "from=-1", 400),
            ("PUT", "/v1/batches/T0001/1", "from=", 400),
        ] as [(String, String, String?, Int)]
    )
    func `a path that cannot be is refused`(method: String, path: String, query: String?, status: Int) async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            let body: [UInt8]? = method == "PUT" ? Array("{}".utf8) : nil
            let answer = try await client.send(method, path, query: query, body: body)
            #expect(answer.status == status)
            #expect(try answer.problem().kind.status == status)
        }
    }

    @Test func `a body above 8 MiB is a 413`() async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            let body = [UInt8](repeating: 0x20, count: 8 << 20 + 1)
            let answer = try await client.send("POST", Endpoint.orders, body: body, idempotencyKey: "k")
            #expect(answer.status == 413)
            #expect(try answer.problem().kind == .tooLarge)
        }
    }

    @Test func `a port that is in use is said in a sentence`() async throws {
        try await Shop.open { shop, base in
            let port = Int(base.split(separator: ":").last ?? "") ?? 0
            let second = ClearingServer(node: shop.node, port: port)
            await #expect(throws: ServerError.portInUse("127.0.0.1:\(port)")) { try await second.run() }
        }
    }

    @Test(arguments: ["0.0.0.0", "192.168.1.1", "pay.example", "::", "127.0.0.1.example", "127.0.0"])
    func `plain HTTP does not leave the machine`(host: String) async throws {
        let shop = try await Shop()
        await #expect(throws: ServerError.notLoopback(host)) {
            try await ClearingServer(node: shop.node, host: host).run()
        }
    }

    @Test(arguments: ["", "8080", "127.0.0.1:", "127.0.0.1:70000", ":80", "127.0.0.1:8o"])
    func `an address that is none is refused`(text: String) {
        #expect(throws: ServerError.self) { try ListenAddress(parsing: text) }
    }

    @Test func `an IPv6 address has brackets`() throws {
        let address = try ListenAddress(parsing: "[::1]:8080")
        #expect(address == ListenAddress(host: "::1", port: 8080))
        #expect(address.isLoopback)
        #expect(address.description == "[::1]:8080")
    }
}
