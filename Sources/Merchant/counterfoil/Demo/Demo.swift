import Clearing
import ClearingClient
import ClearingProtocol
import ClearingServer
import ClearingStore
import Ledger
import Money
import SimulatedCustomers
import Till

/// Everything in one process: a clearing node, its customers, and a till that is paired with it over real HTTP.
struct Demo: Sendable {
    let directory: DemoDirectory
    let seed: UInt64
    /// How long orders can be paid, in seconds.
    let orderLifetime: Int64
    /// How the customers behave.
    let habits: CustomerHabits

    /// Runs the network and works at the till until the work is done.
    ///
    /// - Parameter work: gets the till, and what customers are told: the text of each code on the screen.
    func run<Result: Sendable>(
        _ work: @escaping @Sendable (Till, @escaping @Sendable (String) -> Void) async throws -> Result
    ) async throws -> Result {
        try directory.ledger.create()
        let node = try ClearingNode.open(directory: directory.node, name: "demo.counterfoil.example")
        let server = ClearingServer(node: node, host: "127.0.0.1", port: 0, logger: DemoLog.logger(directory))
        return try await server.whileRunning { base in
            let address = try ClearingAddress(base)
            try await prepare(node, address)
            let crowd = try await customers(of: node, at: base)
            return try await TillSession.run(
                in: directory.ledger,
                program: "counterfoil demo",
                address: address,
                lifetime: orderLifetime
            ) { till in
                if try till.ledger.read({ try $0.openShift() }) == nil { _ = try till.shifts.open() }
                let running = Task { await crowd.run() }
                defer { running.cancel() }
                return try await work(till) { crowd.sees(code: $0) }
            }
        }
    }

    /// Adds the merchant and pairs the terminal, unless a demo that ran before did.
    private func prepare(_ node: ClearingNode, _ address: ClearingAddress) async throws {
        let onboarding = Onboarding(
            directory: directory.ledger,
            program: "counterfoil demo",
            actor: TillSession.operatorName
        )
        let ledger: Ledger
        if directory.ledger.hasLedger {
            ledger = try Ledger.openForWriting(directory.ledger, program: "counterfoil demo")
        } else {
            ledger = try onboarding.found(DemoMerchant.profile)
        }
        guard try ledger.read({ try $0.pairing() }) == nil else { return }
        let shop = DemoMerchant.profile
        let merchant = try await node.merchants.add(
            name: shop.name,
            chineseName: shop.chineseName,
            city: shop.city,
            chineseCity: shop.chineseCity,
            country: shop.country,
            categoryCode: shop.categoryCode,
            currency: shop.currency,
            zone: shop.zone,
            cutoff: shop.cutoff,
            limit: shop.limit,
            fees: shop.fees
        )
        let code = try await node.terminals.issueCode(merchant: merchant.merchant)
        _ = try await onboarding.pair(ledger, with: address, code: code.code)
    }

    /// The customers, each with a wallet of its own; the keys follow from the seed, so that they are the same people
    /// when the demo is started again.
    private func customers(of node: ClearingNode, at base: String) async throws -> SimulatedCustomers {
        var wallets: [WalletClient] = []
        let known = Set(try await node.wallets.list().map(\.owner))
        for number in 1...DemoMerchant.customers {
            let key = SigningKey(from: .seeded(seed, stream: "wallet \(number)"))
            let owner = "customer \(number) of seed \(seed)"
            if !known.contains(owner) {
                let wallet = try await node.wallets.open(owner: owner, key: key.verifyingKey, currency: .cny)
                _ = try await node.wallets.topUp(wallet, DemoMerchant.pocketMoney)
            }
            let language: PayerLanguage = number.isMultiple(of: 2) ? .chinese : .english
            wallets.append(WalletClient(key: key, node: base, language: language))
        }
        return SimulatedCustomers(wallets: wallets, seed: seed, habits: habits)
    }
}
