import Synchronization
import Testing

@testable import ClearingServer

@Suite("Rate limits")
struct RateLimiterTests {
    /// A limiter whose clock moves only when told to.
    private final class Bench: Sendable {
        private let clock: ManualMicroseconds
        let limiter: RateLimiter

        init(_ limit: String) throws {
            let clock = ManualMicroseconds()
            self.clock = clock
            limiter = RateLimiter(try #require(RateLimit(parsing: limit))) { clock.now }
        }

        func pass(milliseconds: Int64) { clock.advance(milliseconds * 1_000) }
    }

    private final class ManualMicroseconds: Sendable {
        private let value = Mutex<Int64>(0)
        var now: Int64 { value.withLock { $0 } }
        func advance(_ microseconds: Int64) { value.withLock { $0 += microseconds } }
    }

    @Test func `a burst passes, then one in its time`() throws {
        let bench = try Bench("10:5")
        #expect((0..<5).allSatisfy { _ in bench.limiter.take("a") == nil })
        #expect(bench.limiter.take("a") == 1)
        #expect(bench.limiter.take("b") == nil, "others are not concerned")
        bench.pass(milliseconds: 99)
        #expect(bench.limiter.take("a") == 1)
        bench.pass(milliseconds: 1)
        #expect(bench.limiter.take("a") == nil)
        #expect(bench.limiter.take("a") == 1)
        bench.pass(milliseconds: 10_000)
        #expect((0..<9).count { _ in bench.limiter.take("a") == nil } == 5, "a bucket holds no more than a burst")
    }

    @Test func `the wait is said in whole seconds, and after it the request passes`() throws {
        let bench = try Bench("1:3")
        for _ in 0..<3 { _ = bench.limiter.take("a") }
        bench.pass(milliseconds: 1)
        let wait = try #require(bench.limiter.take("a"))
        #expect(wait == 1)
        bench.pass(milliseconds: Int64(wait) * 1_000)
        #expect(bench.limiter.take("a") == nil)
    }

    @Test func `those who were not heard of for a while are forgotten, and memory has a bound`() throws {
        let bench = try Bench("1000:1")
        for sender in 0..<RateLimiter.mostSenders { _ = bench.limiter.take("\(sender)") }
        #expect(bench.limiter.senderCount == RateLimiter.mostSenders)
        bench.pass(milliseconds: 2)
        _ = bench.limiter.take("new")
        #expect(bench.limiter.senderCount == 1)
        for sender in 0..<(2 * RateLimiter.mostSenders) { _ = bench.limiter.take("again \(sender)") }
        #expect(bench.limiter.senderCount <= RateLimiter.mostSenders)
    }

    @Test(arguments: ["", "x", "0", "1:0", "1:2:3", "-1", "1:", "9999999", "1:9999999"])
    func `what is no limit is none`(text: String) {
        #expect(RateLimit(parsing: text) == nil)
    }

    @Test func `a limit is read as it is written`() {
        #expect(RateLimit(parsing: "7")?.description == "7:70")
        #expect(RateLimit(parsing: "7:9")?.description == "7:9")
        #expect(RateLimit(parsing: "1000000")?.burst == RateLimit.largest)
    }
}
