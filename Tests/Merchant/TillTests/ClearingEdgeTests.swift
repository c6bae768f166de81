import ClearingProtocol
import Testing

@testable import ClearingClient

@Suite struct ClearingEdgeTests {
    @Test func `an event stream is read alike, however its bytes are cut`() throws {
        let stream = Array(
            ": hello\n\nid: 1\ndata: {\"a\":\ndata: 1}\n\nevent: x\r\ndata:茶\r\n\r\ndata\r\rretry: 5\n\n:\n".utf8
        )
        let expected: [ServerSentEventParser.Item] = [
            .comment, .event(data: "{\"a\":\n1}"), .event(data: "茶"), .event(data: ""), .comment,
        ]
        for size in 1...stream.count {
            var parser = ServerSentEventParser()
            var items: [ServerSentEventParser.Item] = []
            for start in stride(from: 0, to: stream.count, by: size) {
                items += try parser.feed(stream[start..<min(start + size, stream.count)])
            }
            #expect(items == expected, "in pieces of \(size)")
        }
    }

    @Test func `an event that does not end is refused, in one line or in many`() {
        for line in [
            "data:" + String(repeating: "x", count: 2_000), "data: " + String(repeating: "x", count: 2_000) + "\n",
        ] {
            var parser = ServerSentEventParser()
            #expect(throws: ClearingError.unintelligible("an event is too long.")) {
                for _ in 0..<1_000 { _ = try parser.feed(line.utf8) }
            }
        }
    }

    @Test(
        arguments: [
            ("https://Clearing.Example", "https://clearing.example", "clearing.example"),
            ("https://clearing.example:443/", "https://clearing.example", "clearing.example"),
            ("https://clearing.example:8443", "https://clearing.example:8443", "clearing.example:8443"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1:8080"),
            ("http://localhost:80", "http://localhost", "localhost"),
            ("http://[::1]:81", "http://[::1]:81", "[::1]:81"),
        ] as [(String, String, String)]
    )
    func `an address is a host and a port`(text: String, base: String, authority: String) throws {
        let address = try ClearingAddress(text)
        #expect(address.base == base)
        #expect(address.authority == authority)
    }

    @Test(arguments: [
        "", "clearing.example", "ftp://clearing.example", "http://clearing.example", "http://127.0.0.1.evil.example",
        "https://", "https:///x", "https://a/b", "https://a?b", "https://a#b", "https://user@a", "https://:word@a",
        "file:///etc/passwd", "http://127.0.0.1@evil.example", "https://a b",
    ])
    func `what is not an address, or is not safe, is refused`(text: String) {
        #expect(throws: ClearingError.self) { try ClearingAddress(text) }
    }

    @Test func `pauses double up to their cap, and are drawn below it`() {
        let policy = RetryPolicy(attempts: .max, base: 100, cap: 1_000)
        let entropy = Entropy.seeded(1)
        for (failures, bound) in [(1, 100), (2, 200), (3, 400), (4, 800), (5, 1_000), (1_000, 1_000), (.max, 1_000)] {
            let pauses = (0..<200).map { _ in policy.pause(afterFailures: failures, entropy: entropy) }
            #expect(pauses.allSatisfy { (0...bound).contains($0) })
            #expect(pauses.contains { $0 > bound * 9 / 10 } && pauses.contains { $0 < bound / 10 })
        }
    }

    @Test(
        arguments: [
            ("0", 0), ("120", 120), ("-1", nil), ("soon", nil), ("", nil), ("1.5", nil),
            ("Sun, 22 Nov 2026 19:38:40 GMT", 2), ("Sun, 22 Nov 2026 19:38:38 GMT", 0),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 0), ("Sun, 06 Abc 1994 08:49:37 GMT", nil),
            ("Sunday, 06-Nov-94 08:49:37 GMT", nil),
        ] as [(String, Int?)]
    )
    func `a node says when to come back in seconds or by a time`(text: String, seconds: Int?) {
        #expect(RetryAfter.seconds(text, at: Counter.start) == seconds)
    }

    @Test func `a pause that the node asks for is kept, and one past all patience is not waited for`() {
        let policy = RetryPolicy(attempts: 3, base: 100, cap: 1_000, patience: 5_000)
        let entropy = Entropy.seeded(1)
        for _ in 0..<50 {
            let pause = policy.pause(after: .busy(retryAfter: 4), failures: 1, entropy: entropy)
            #expect(pause.map { (4_000...4_100).contains($0) } == true)
        }
        #expect(policy.pause(after: .busy(retryAfter: 6), failures: 1, entropy: entropy) == nil)
        #expect(policy.pause(after: .busy(retryAfter: .max), failures: 1, entropy: entropy) == nil)
        #expect(policy.pause(after: .noAnswer(""), failures: 3, entropy: entropy) == nil)
        #expect(policy.pause(after: .untrusted(""), failures: 1, entropy: entropy) == nil)
        #expect(policy.pause(after: .noAnswer(""), failures: 2, entropy: entropy) != nil)
    }

    @Test func `a file without certificates is refused by its name`() {
        let error = #expect(throws: ClearingError.self) { try TrustedCertificates(file: "/dev/null") }
        #expect(error?.description.contains("/dev/null") == true)
        #expect(throws: ClearingError.self) { try TrustedCertificates(file: "/none/such") }
        #expect(throws: ClearingError.self) { try TrustedCertificates(encodings: [[1, 2, 3]]) }
    }
}
