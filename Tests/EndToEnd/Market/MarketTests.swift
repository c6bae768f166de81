import TestSupport
import Testing

extension CrashTests {
    /// Many tills and wallets at once, over a line that delays, cuts, doubles and reorders what they ask, and at a node
    /// that is killed.
    @Suite struct MarketTests {
        @Test func `over a line that loses, doubles and reorders, everything happens once and everybody agrees`()
            async throws
        {
            let folder = try TemporaryDirectory()
            let node = try await ClearingNetwork(data: folder.file("node"))
            let seed = UInt64(Surroundings.number("CRASH_SEED") ?? 1)
            let faults = LineFaults(seed: seed)
            let steps = CrashTests.rounds(usually: 30)
            let port = try #require(Int(node.port))
            let market = try await FaultyLine.carrying(to: port, faults: faults) { address in
                try await Market.work(at: node, seenAt: address) { market in
                    try await market.trade(seed: seed) { $0 < steps }
                    faults.end()
                }
            }
            for fault in LineFault.allCases { #expect(faults.counts[fault, default: 0] > 0, "\(fault)") }
            #expect(market.tills.allSatisfy { $0.listener.connections > 1 })
            #expect(try await node.stop().status == 0)
            try await market.audit(.node(in: folder.file("node")))
        }

        @Test func `a node that is killed under load has all that it acknowledged, once`() async throws {
            let folder = try TemporaryDirectory()
            var generator = CrashTests.generator(stream: 3)
            let first = try await ClearingNetwork(data: folder.file("node"))
            let kills = (0..<CrashTests.rounds(usually: 12)).map { _ in
                Duration.milliseconds(Int.random(in: 0...350, using: &generator))
            }
            let market = try await Market.work(at: first, seenAt: first.address) { market in
                let closing = Closing()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await market.trade(seed: 3) { _ in !closing.isOver } }
                    var node = first
                    for moment in kills {
                        try await Task.sleep(for: moment)
                        try await node.kill()
                        node = try await ClearingNetwork(data: folder.file("node"), port: first.port)
                    }
                    closing.end()
                    try await group.waitForAll()
                    for till in market.tills { try await till.hearsOfEverything() }
                    #expect(try await node.stop().status == 0)
                }
            }
            // A machine that is busy pays less between two kills, but never nothing at all.
            #expect(market.memory.payments.count > kills.count / 4)
            try await market.audit(.node(in: folder.file("node")))
        }
    }
}
