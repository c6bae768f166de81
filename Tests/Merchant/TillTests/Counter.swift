import ClearingProtocol
import Foundation
import Ledger
import Money
import Timekeeping

@testable import Till

/// A till on a ledger of its own, before a network in memory.
final class Counter {
    let directory: LedgerDirectory
    let clock: ManualClock
    let network: FakeNetwork
    let till: Till
    let key = SigningKey(from: .seeded(1, stream: "terminal"))

    /// 2026-11-22T19:38:38.123Z, which is 03:38 of the next day in Shanghai.
    static let start = Timestamp(milliseconds: 1_795_376_318_123)

    /// What its network charges.
    static let fees = FeeSchedule(rate: Rate(partsPerMillion: 3_800))

    init(
        at instant: Timestamp = Counter.start,
        terminal: String = "T0001",
        zone: String = "Asia/Shanghai",
        cutoff: String = "04:00"
    ) throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "counterfoil-\(UUID().uuidString)")
        self.directory = LedgerDirectory(directory.path)
        clock = ManualClock(instant)
        network = FakeNetwork(clock: clock)
        let profile = MerchantProfile(
            merchant: "M0001",
            name: "Tea House",
            city: "Shanghai",
            categoryCode: "5814",
            currency: .cny,
            zone: zone,
            cutoff: try LocalTime(parsing: cutoff),
            limit: 500_000,
            fees: Self.fees
        )
        let ledger = try Onboarding(
            directory: self.directory,
            program: "test",
            actor: "founder",
            clock: clock.timeSource,
            entropy: .seeded(1)
        ).found(profile)
        let pairing = Pairing(
            terminal: terminal,
            profile: profile,
            terminalKey: key.verifyingKey,
            nodeKey: network.key.verifyingKey,
            logOrigin: FakeNetwork.origin,
            pairedAt: clock.now
        )
        try ledger.write(actor: "founder") { transaction in
            _ = try transaction.append(
                .terminalPaired(TerminalPaired(clearing: "https://clearing.example", pairing: pairing))
            )
        }
        till = try Till(
            ledger: ledger,
            clearing: network,
            key: key,
            operatorName: "Li",
            clock: clock.timeSource,
            entropy: .seeded(2)
        )
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory.path)
    }

    static func yuan(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    var entries: Int { get throws { try till.ledger.read { try $0.entryCount() } } }

    /// An attempt whose code is shown.
    func present(_ units: Int64 = 1_250) async throws -> Attempt {
        try await till.checkout.present(try till.checkout.begin(Self.yuan(units)).reference)
    }

    /// A shift with one payment, closed.
    func shift(_ units: Int64 = 1_250) async throws -> SealedBatch {
        _ = try till.shifts.open()
        let attempt = try await present(units)
        _ = try till.checkout.accept(network.pay(attempt.reference, attempt.amount))
        clock.advance(seconds: 60)
        return try await till.shifts.close()
    }
}
