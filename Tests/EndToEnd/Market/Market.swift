import AsyncHTTPClient
import ClearingProtocol
import Testing

/// A node's tills and wallets, who remember what they were told.
final class Market: Sendable {
    let tills: [MarketTill]
    let wallets: [MarketWallet]
    let memory = MarketMemory()

    /// What each wallet holds at first, in minor units: little enough that it runs out.
    static let funds = 60_000

    /// Opens wallets and pairs terminals at a node.
    ///
    /// - Parameter address: where tills and wallets see the node.
    init(at node: ClearingNetwork, seenAt address: String, tills: Int, wallets: Int, over http: HTTPClient) async throws
    {
        let merchant = try await node.addMerchant()
        var paired: [MarketTill] = []
        for _ in 0..<tills {
            paired.append(try await MarketTill(of: merchant, at: node, seenAt: address, over: http))
        }
        var opened: [MarketWallet] = []
        for _ in 0..<wallets { opened.append(try await MarketWallet(at: node, seenAt: address, over: http)) }
        (self.tills, self.wallets) = (paired, opened)
    }

    /// Opens a market, lets it work with every till listening, and waits until each has heard of everything.
    static func work(
        at node: ClearingNetwork,
        seenAt address: String,
        _ work: @escaping @Sendable (Market) async throws -> Void
    ) async throws -> Market {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        let http = HTTPClient(configuration: configuration)
        do {
            let market = try await Market(at: node, seenAt: address, tills: 3, wallets: 4, over: http)
            try await market.listening { try await work(market) }
            try await http.shutdown()
            return market
        } catch {
            try? await http.shutdown()
            throw error
        }
    }

    private func listening(while work: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for till in tills { group.addTask { await till.listener.run() } }
            try await work()
            for till in tills { try await till.hearsOfEverything() }
            group.cancelAll()
        }
    }

    /// Lets all tills sell at once.
    ///
    /// - Parameter isOpen: whether a till that has done so much goes on.
    func trade(seed: UInt64, while isOpen: @escaping @Sendable (Int) -> Bool) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for till in tills.indices {
                group.addTask {
                    var day = MarketDay(self, till: till, seed: seed)
                    try await day.run(while: isOpen)
                }
            }
            try await group.waitForAll()
        }
    }

    /// What a wallet must hold after what was told.
    func funds(of wallet: Int) -> Int {
        memory.payments.values.filter { $0.wallet == wallet }.reduce(Self.funds) { $0 - $1.amount + $1.returned }
    }
}
