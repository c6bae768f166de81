import ClearingProtocol
import Ledger
import Synchronization
import Testing
import Till
import TransparencyLog

@Suite struct SettlementTests {
    @Test func `a batch is sent as the same bytes until it is acknowledged`() async throws {
        let counter = try Counter()
        let sealed = try await counter.shift()
        counter.network.set(.mute)
        for _ in 0..<2 { await #expect(throws: TillError.self) { try await counter.till.settlement.send() } }
        counter.network.set(.well)
        let acknowledged = try await counter.till.settlement.send()
        #expect(acknowledged.map(\.state) == [.acknowledged])
        #expect(try await counter.till.settlement.send().isEmpty)
        _ = try await counter.till.settlement.send(sealed)
        let uploads = counter.network.state.withLock { $0.uploads }
        #expect(uploads.count == 4 && Set(uploads).count == 1)
        #expect(uploads.first.map(ContentDigest.hexadecimal(of:)) == sealed.digest)
        let batch = try Signed<Batch>(parsing: try #require(uploads.first)).opened(with: counter.key.verifyingKey)
        #expect(batch.lines.map(\.amount) == [Counter.yuan(1_250)])
        #expect(batch.firstSequence == 1 && batch.before.size == 0 && batch.after.size == batch.endSequence - 1)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `batches cover the journal without a gap, and each checkpoint extends the last`() async throws {
        let counter = try Counter()
        for _ in 1...3 {
            _ = try await counter.shift()
            counter.network.log("something of somebody else")
            #expect(try await counter.till.settlement.send().count == 1)
        }
        let batches = try counter.till.ledger.read { try $0.batches() }.sorted { $0.number < $1.number }
        #expect(batches.map(\.number) == [1, 2, 3])
        for (former, next) in zip(batches, batches.dropFirst()) { #expect(former.endSequence == next.firstSequence) }
        #expect(try counter.till.ledger.read { try $0.newestCheckpoint() }?.size == 6)
        #expect(try counter.till.ledger.verify().isSound)
    }

    /// What a network that lies may answer.
    enum Lie: CaseIterable {
        case noProof, otherProof, otherLog, otherKey, otherBatch, otherLeaf, unsignedCheckpoint
    }

    @Test(arguments: Lie.allCases)
    func `an acknowledgement that does not hold is refused, and the batch stays to be sent`(lie: Lie) async throws {
        let counter = try Counter()
        _ = try await counter.shift()
        let network = counter.network
        network.log("something of somebody else")
        network.state.withLock { state in
            state.forge = { [unowned network] in Self.forge($0, lie, network) }
        }
        let count = try counter.entries
        let error = await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        if case .distrusted = error {} else { Issue.record("\(error as Any)") }
        #expect(try counter.entries == count)
        network.state.withLock { $0.forge = nil }
        #expect(try await counter.till.settlement.send().count == 1)
    }

    @Test func `a log that shrank or was begun anew is refused`() async throws {
        let counter = try Counter()
        for _ in 0..<5 { counter.network.log("something of somebody else") }
        _ = try await counter.shift()
        #expect(try await counter.till.settlement.send().count == 1)
        _ = try await counter.shift()
        counter.network.forgetLog()
        await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        for _ in 0..<9 { counter.network.log("another history") }
        await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        #expect(try counter.till.ledger.read { try $0.unacknowledgedBatches().map(\.number) } == [2])
        #expect(try counter.till.ledger.read { try $0.newestCheckpoint() }?.size == 6)
    }

    @Test func `unsent is every entry that no acknowledged batch covers`() async throws {
        let counter = try Counter()
        func unsent() throws -> Int { try counter.till.ledger.read { try $0.unsentEntryCount() } }
        #expect(try unsent() == counter.entries)
        _ = try await counter.shift()
        _ = try await counter.shift(250)
        // The closes' own seals stand after the last batch.
        #expect(try unsent() == counter.entries)
        let sent = try await counter.till.settlement.send()
        let covered = sent.reduce(0) { $0 + $1.entries }
        #expect(sent.count == 2 && covered > 0)
        #expect(try unsent() == counter.entries - covered)
    }

    @Test func `the day's figures are those of its payments`() async throws {
        let counter = try Counter()
        _ = try await counter.shift(1_000)
        _ = try await counter.shift(250)
        let summary = try counter.till.settlement.summary(of: counter.till.businessDay)
        #expect(summary.figures.map(\.gross) == [Counter.yuan(1_250)])
        #expect(summary.figures.map(\.fees) == [Counter.yuan(10)])
        #expect(summary.batches.count == 2 && summary.unresolved == 0)
    }

    private static func forge(_ true: BatchAcknowledgement, _ lie: Lie, _ network: FakeNetwork) -> BatchAcknowledgement
    {
        let receipt = `true`.receipt.message
        func with(
            receipt: Signed<BatchReceipt>? = nil,
            checkpoint: String? = nil,
            inclusion: [[UInt8]]? = nil
        ) -> BatchAcknowledgement {
            BatchAcknowledgement(
                receipt: receipt ?? `true`.receipt,
                checkpoint: checkpoint ?? `true`.checkpoint,
                inclusion: inclusion ?? `true`.inclusion,
                consistency: `true`.consistency
            )
        }
        func signed(digest: String? = nil, leaf: String? = nil, by key: SigningKey) -> Signed<BatchReceipt> {
            let changed = BatchReceipt(
                terminal: receipt.terminal,
                number: receipt.number,
                digest: digest ?? receipt.digest,
                logIndex: receipt.logIndex,
                leaf: leaf ?? receipt.leaf,
                receivedAt: receipt.receivedAt
            )
            return Signed(changed, by: key)
        }
        let frontier = network.state.withLock { $0.frontier }
        switch lie {
        case .noProof: return with(inclusion: [])
        case .otherProof: return with(inclusion: [[UInt8](repeating: 0, count: 32)])
        case .otherLog:
            return with(checkpoint: network.note(.init(origin: "other/log", size: frontier.size, root: frontier.root)))
        case .otherKey: return with(receipt: signed(by: SigningKey(from: .seeded(9))))
        case .otherBatch: return with(receipt: signed(digest: ContentDigest.hexadecimal(of: []), by: network.key))
        case .otherLeaf: return with(receipt: signed(leaf: receipt.leaf + " ", by: network.key))
        case .unsignedCheckpoint:
            return with(checkpoint: `true`.checkpoint.replacing(FakeNetwork.origin, with: "x/log"))
        }
    }
}
