import AsyncHTTPClient
import Clearing
import ClearingProtocol
import ClearingStore
import Dispatch
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import Testing
import Timekeeping

@testable import ClearingServer

@Suite("What operators ask", .timeLimit(.minutes(20)))
struct OperationsTests {
    private func get(_ url: String, fields: [(String, String)] = []) async throws -> (HTTPClientResponse, String) {
        var request = HTTPClientRequest(url: url)
        for (name, value) in fields { request.headers.add(name: name, value: value) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
        return (response, String(buffer: try await response.body.collect(upTo: 1 << 20)))
    }

    /// Many requests at the same time, of which no limit of one a second lets all pass.
    private func atOnce(
        _ send: @escaping @Sendable () async throws -> RawClient.Answer
    ) async throws -> [RawClient.Answer] {
        try await withThrowingTaskGroup(of: RawClient.Answer.self) { group in
            for _ in 0..<40 { group.addTask { try await send() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `a node is ready, and its figures count what was asked`() async throws {
        try await Shop.open { shop, base in
            #expect(try await get(base + "/ready").1 == #"{"status":"ready"}"#)
            let till = RawClient(base: base, key: shop.terminalKey)
            let body = shop.registration("A-1").canonicalBytes
            _ = try await till.send("POST", Endpoint.orders, body: body, idempotencyKey: "k")
            try await shop.sell("A-2")
            _ = try await till.send("PROPFIND", "/nowhere", fields: [])
            let (response, text) = try await get(base + "/metrics")
            #expect(response.headers.first(name: "content-type") == "text/plain; version=0.0.4; charset=utf-8")
            let lines = Set(text.split(separator: "\n").map(String.init))
            for line in [
                #"clearinghouse_requests_total{method="POST",route="/v1/orders",status="200"} 1"#,
                #"clearinghouse_requests_total{method="other",route="none",status="404"} 1"#,
                #"clearinghouse_request_duration_seconds_count{route="/v1/orders"} 1"#,
                #"clearinghouse_request_duration_seconds_bucket{route="/v1/orders",le="+Inf"} 1"#,
                #"clearinghouse_orders_total{state="open"} 2"#,
                #"clearinghouse_orders_total{state="paid"} 1"#,
                "clearinghouse_event_streams 0",
                "clearinghouse_log_size \(try await shop.node.log.size())",
                "# TYPE clearinghouse_commit_duration_seconds histogram",
            ] {
                #expect(lines.contains(line), "\(line) is missing in:\n\(text)")
            }
        }
    }

    @Test func `a node that cannot write is not ready, and is again once it can`() async throws {
        try await Shop.open { shop, base in
            let store = try ClearingStore(path: shop.directory + "/clearing.sqlite")
            let (holding, release) = AsyncStream.makeStream(of: Void.self)
            let (gate, held) = (DispatchSemaphore(value: 0), release)
            async let stall: Void = store.write { _ in
                held.yield()
                gate.wait()
            }
            _ = await holding.first { _ in true }
            try await expect(.serviceUnavailable, of: base)
            gate.signal()
            try await stall
            try await expect(.ok, of: base)
        }
    }

    /// Asks until the node is ready or not, whichever is expected.
    private func expect(_ status: HTTPResponseStatus, of base: String) async throws {
        let clock = ContinuousClock()
        let limit = clock.now + .seconds(120)
        var answer: HTTPResponseStatus?
        while answer != status, clock.now < limit {
            answer = try await get(base + "/ready").0.status
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(answer == status)
    }

    @Test(arguments: ["forwarded", "x-forwarded-for", "via"])
    func `figures are not given through a proxy`(field: String) async throws {
        try await Shop.open { _, base in
            let (response, _) = try await get(base + "/metrics", fields: [(field, "for=1.2.3.4")])
            #expect(response.status == .notFound)
        }
    }

    @Test func `a key that sends too much waits, and its request passes then with the same key`() async throws {
        let shop = try await Shop()
        let server = ClearingServer(node: shop.node, keyRate: RateLimit(perSecond: 1, burst: 2))
        try await server.whileRunning { base in
            let till = RawClient(base: base, key: shop.terminalKey)
            let body = shop.registration("A-1").canonicalBytes
            let answers = try await atOnce {
                try await till.send("POST", Endpoint.orders, body: body, idempotencyKey: "k")
            }
            let refused = try #require(answers.first { $0.status == 429 })
            #expect(answers.allSatisfy { [200, 429].contains($0.status) })
            #expect(try refused.problem().kind == .rateLimited)
            let seconds = try #require(refused.retryAfter)
            let wallet = RawClient(base: base, key: shop.walletKey)
            #expect(try await wallet.send("GET", Endpoint.wallet).status == 200, "another key is not concerned")
            try await Task.sleep(for: .seconds(seconds))
            let again = try await till.send("POST", Endpoint.orders, body: body, idempotencyKey: "k")
            #expect(again.status == 200)
        }
    }

    @Test func `an address that sends what nobody signs waits, and those who sign do not`() async throws {
        let shop = try await Shop()
        let server = ClearingServer(node: shop.node, peerRate: RateLimit(perSecond: 1, burst: 3))
        try await server.whileRunning { base in
            let stranger = RawClient(base: base, key: SigningKey(from: .system))
            let answers = try await atOnce { try await stranger.send("GET", Endpoint.wallet) }
            #expect(Set(answers.map(\.status)) == [401, 429])
            let wallet = RawClient(base: base, key: shop.walletKey)
            #expect(try await wallet.send("GET", Endpoint.wallet).status == 200)
            #expect(try await get(base + "/health").0.status == .ok)
        }
    }

    @Test func `a message is one line of JSON, whatever stands in it`() throws {
        var handler = StructuredLogHandler()
        handler[metadataKey: "hb.request.id"] = "7f"
        let event = LogEvent(
            level: .error,
            message: "broken\nline \u{1B}[31m",
            metadata: ["status": .stringConvertible(503), "list": ["a", "b"]],
            source: "test",
            file: #fileID,
            function: #function,
            line: #line
        )
        let line = handler.line(event, at: Timestamp(milliseconds: 0))
        #expect(line.hasSuffix("}\n") && line.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
        let reader = JSONReader(try JSONValue(parsing: String(line.dropLast())))
        #expect(try reader.member("message").value == "broken\nline \u{1B}[31m")
        #expect(try reader.member("request").string() == "7f")
        #expect(try reader.member("status").integer() == 503)
        #expect(try reader.member("list").elements().map { try $0.string() } == ["a", "b"])
        #expect(try reader.member("time").string() == "1970-01-01T00:00:00.000Z")
    }

    @Test(
        arguments: [(0, "0"), (500, "0.0005"), (2_500_000, "2.5"), (10_000_000, "10"), (1, "0.000001")]
            as [(Int64, String)]
    )
    func `seconds have a point, not a rounding error`(microseconds: Int64, text: String) {
        #expect(PrometheusText.seconds(microseconds) == text)
    }

    @Test func `an address of IPv6 is counted by its network`() throws {
        let first = try SocketAddress(ipAddress: "2001:db8:1:2::1", port: 1)
        let second = try SocketAddress(ipAddress: "2001:db8:1:2:ffff::9", port: 2)
        let third = try SocketAddress(ipAddress: "2001:db8:1:3::1", port: 1)
        #expect(PeerAddress.text(of: first) == PeerAddress.text(of: second))
        #expect(PeerAddress.text(of: first) != PeerAddress.text(of: third))
        #expect(PeerAddress.text(of: try SocketAddress(ipAddress: "10.1.2.3", port: 1)) == "10.1.2.3")
        #expect(PeerAddress.isLoopback(try SocketAddress(ipAddress: "::1", port: 1)))
        #expect(!PeerAddress.isLoopback(first))
    }
}
