import ClearingProtocol
import Foundation
import GRDB
import Money
import Testing
import Timekeeping

@testable import Ledger

/// A ledger in a directory of its own that goes when the test ends, and the moves of a day at a till.
final class Shop {
    let directory: LedgerDirectory
    let clock = ManualClock(Timestamp(milliseconds: 1_795_376_318_123))
    let entropy: Entropy
    let key: SigningKey
    let nodeKey: SigningKey
    private(set) var ledger: Ledger

    static let profile = MerchantProfile(
        merchant: "M0001",
        name: "Tea House",
        chineseName: "茶馆",
        city: "Shanghai",
        categoryCode: "5814",
        currency: .cny,
        zone: "Asia/Shanghai",
        cutoff: .midnight,
        limit: 500_000,
        fees: FeeSchedule(rate: Rate(partsPerMillion: 3_800))
    )

    init(seed: UInt64 = 1) throws {
        entropy = .seeded(seed)
        key = SigningKey(from: .seeded(seed, stream: "terminal"))
        nodeKey = SigningKey(from: .seeded(seed, stream: "node"))
        directory = Self.emptyDirectory()
        ledger = try Ledger.found(
            in: directory,
            profile: Self.profile,
            program: "test",
            actor: "founder",
            clock: clock.timeSource,
            entropy: entropy
        )
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory.path)
    }

    static func emptyDirectory() -> LedgerDirectory {
        LedgerDirectory(FileManager.default.temporaryDirectory.appending(path: "counterfoil-\(UUID().uuidString)").path)
    }

    static func yuan(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    @discardableResult
    func record(_ fact: Fact) throws -> JournalEntry {
        clock.advance(milliseconds: 1_500)
        return try ledger.write(actor: "Li") { try $0.append(fact) }
    }

    func pair(terminal: String = "T0001") throws {
        let pairing = Pairing(
            terminal: terminal,
            profile: Self.profile,
            terminalKey: key.verifyingKey,
            nodeKey: nodeKey.verifyingKey,
            logOrigin: "clearing.example/log",
            pairedAt: clock.now
        )
        try record(.terminalPaired(TerminalPaired(clearing: "https://clearing.example", pairing: pairing)))
    }

    func openShift(_ number: Int, float: Int64 = 20_000) throws {
        let day = try BusinessDay(year: 2026, month: 11, day: 22)
        try record(.shiftOpened(ShiftOpened(number: number, businessDay: day, float: Self.yuan(float))))
    }

    func attempt(_ order: String, amount: Int64 = 1_250, note: String? = nil) throws -> AttemptReference {
        let reference = AttemptReference(order: order, attempt: 1)
        try record(
            .attemptCreated(
                AttemptCreated(
                    reference: reference,
                    amount: Self.yuan(amount),
                    note: note,
                    idempotencyKey: "key-\(order)",
                    expiresAt: clock.now.adding(seconds: 300)
                )
            )
        )
        try record(.attemptPresented(AttemptPresented(reference: reference, code: "HTTPS://PAY.EXAMPLE/\(order)")))
        return reference
    }

    func pay(
        _ reference: AttemptReference,
        amount: Int64 = 1_250,
        fee: Int64 = 5,
        as number: String? = nil
    ) throws {
        let payment = PaymentRecord(
            payment: number ?? "P-\(reference.order)",
            fee: Self.yuan(fee),
            paidAt: clock.now,
            payerTail: "0042",
            logIndex: 3
        )
        try record(
            .paymentAccepted(
                PaymentAccepted(
                    reference: reference,
                    amount: Self.yuan(amount),
                    payment: payment,
                    event: 1,
                    isLate: false,
                    isSuspectedDuplicate: false,
                    signature: [UInt8](repeating: 5, count: 64)
                )
            )
        )
    }

    func closeShift(_ number: Int, counted: Int64? = nil) throws {
        let first = try ledger.read { try $0.shift(number)?.firstSequence ?? 1 }
        clock.advance(milliseconds: 700)
        try ledger.write(actor: "Li") { transaction throws in
            let view = transaction.view
            let closing = ShiftClosed(
                number: number,
                previous: try view.shift(number - 1)?.zHash,
                firstSequence: first,
                totals: try BatchTotal.totals(of: view.batchLines(from: first, to: view.entryCount() + 1)),
                attempts: try view.attemptCounts(ofShift: number),
                expected: try #require(try view.shift(number)).float,
                counted: counted.map(Self.yuan)
            )
            try transaction.append(.shiftClosed(closing))
            let end = try view.entryCount() + 1
            let batch = try view.batch(number: number, from: first, to: end, sealedAt: transaction.now)
            let signed = Signed(batch, by: key)
            let sealed = BatchSealed(
                number: number,
                firstSequence: first,
                endSequence: end,
                head: batch.after,
                digest: ContentDigest.hexadecimal(of: signed.canonicalBytes),
                signature: signed.signature
            )
            try transaction.append(.batchSealed(sealed))
        }
    }

    /// A shift with a payment and a refusal, closed, and a second one with a payment, open.
    func day() throws {
        try pair()
        try openShift(1)
        try pay(try attempt("A-1"))
        let second = try attempt("A-2", amount: 900, note: "no sugar")
        try record(.attemptClosed(AttemptClosed(reference: second, state: .declined, reason: "not enough")))
        try closeShift(1, counted: 19_900)
        try openShift(2, float: 0)
        try pay(try attempt("A-3"), fee: 0)
    }

    /// The database as another program sees it.
    func intrude<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try DatabaseQueue(path: directory.database).writeWithoutTransaction(body)
    }
}
