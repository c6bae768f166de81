import ClearingProtocol
import Ledger
import Money
import Synchronization
import Testing
import Till
import Timekeeping

@Suite struct BatchLineTests {
    /// A shift with payments of those amounts, closed and not sent.
    private func shift(_ amounts: [Int64], at counter: Counter) async throws -> SealedBatch {
        _ = try counter.till.shifts.open()
        for amount in amounts {
            let attempt = try await counter.present(amount)
            _ = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        }
        counter.clock.advance(seconds: 60)
        return try await counter.till.shifts.close()
    }

    /// Has the network take nothing of those lines.
    private func reject(
        _ lines: [Int: BatchDifferenceCause],
        at counter: Counter,
        ours: (@Sendable (BatchLine) -> BatchLine)? = nil
    ) {
        counter.network.state.withLock { state in
            state.rejects = { batch in
                lines.sorted { $0.key < $1.key }.map { line, cause in
                    let yours = batch.lines[line - 1]
                    let fields = cause == .differs ? ["amount"] : ["payment"]
                    return BatchLineDifference(
                        line: line,
                        cause: cause,
                        fields: fields,
                        yours: yours,
                        ours: cause == .unknown ? nil : ours?(yours) ?? yours
                    )
                }
            }
        }
    }

    private func takeAll(at counter: Counter) { counter.network.state.withLock { $0.rejects = nil } }

    private func sent(_ counter: Counter) throws -> Batch {
        let bytes = try #require(counter.network.state.withLock { $0.uploads }.last)
        return try Signed<Batch>(parsing: bytes).opened(with: counter.key.verifyingKey)
    }

    @Test func `what the network does not take goes into the next batch, with a link to where it was`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250, 700, 99], at: counter)
        reject([2: .unknown], at: counter)
        #expect(try await counter.till.settlement.send().map(\.state) == [.partAcknowledged])
        let report = try counter.till.settlement.report(1)
        #expect(report.rejected.map(\.state) == [.open] && report.rejected.map(\.link.line) == [2])
        #expect(report.summary.expected == [Counter.yuan(1_349 - 10)])
        #expect(try counter.till.settlement.summary().batches.map(\.waiting) == [1])
        #expect(try await counter.till.settlement.send().isEmpty, "it is no batch to be sent again")

        takeAll(at: counter)
        _ = try await shift([40], at: counter)
        #expect(try await counter.till.settlement.send().map(\.state) == [.acknowledged])
        let next = try sent(counter)
        #expect(next.lines.map(\.amount) == [Counter.yuan(700), Counter.yuan(40)])
        #expect(next.lines.map(\.from) == [BatchLineLink(batch: 1, line: 2), nil])
        #expect(next.totals == (try BatchTotal.totals(of: next.lines)))
        let line = try counter.till.settlement.report(1).rejected.first
        #expect(line?.state == .carried && line?.next == BatchLineLink(batch: 2, line: 1))
        #expect(try counter.till.ledger.read { try $0.rejectedLines() }.isEmpty)
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `a batch that brings lines again is resent as the same bytes, whatever was decided since`() async throws
    {
        let counter = try Counter()
        _ = try await shift([1_250, 700], at: counter)
        reject([1: .unknown, 2: .differs], at: counter)
        _ = try await counter.till.settlement.send()
        let second = try await shift([40], at: counter)
        counter.network.set(.mute)
        await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        #expect(try counter.till.settlement.report(2).summary.batch.state == .sent)
        #expect(throws: TillError.batch(.notWaiting(BatchLineLink(batch: 1, line: 1)))) {
            try counter.till.settlement.decide(BatchLineLink(batch: 1, line: 1), .drop, reason: "gone")
        }
        counter.network.set(.well)
        takeAll(at: counter)
        _ = try await counter.till.settlement.send()
        let uploads = counter.network.state.withLock { $0.uploads }.map(ContentDigest.hexadecimal(of:))
        #expect(uploads.suffix(2).allSatisfy { $0 == second.digest })
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a line that differs is sent as the network has it once somebody says so`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250], at: counter)
        reject([1: .differs], at: counter) { line in
            BatchLine(kind: line.kind, payment: line.payment, amount: Counter.yuan(1_251), fee: line.fee)
        }
        _ = try await counter.till.settlement.send()
        let link = BatchLineLink(batch: 1, line: 1)
        #expect(throws: TillError.shiftReason) {
            try counter.till.settlement.decide(link, .correct, reason: " ")
        }
        try counter.till.settlement.decide(link, .correct, reason: "the receipt says so")
        takeAll(at: counter)
        _ = try await shift([40], at: counter)
        _ = try await counter.till.settlement.send()
        #expect(try sent(counter).lines.map(\.amount) == [Counter.yuan(1_251), Counter.yuan(40)])
        #expect(try counter.till.settlement.summary().figures.map(\.gross) == [Counter.yuan(1_290)], "the ledger stays")
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `a line that is given up comes no more, and is listed with its reason`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250], at: counter)
        reject([1: .unknown], at: counter)
        _ = try await counter.till.settlement.send()
        let link = BatchLineLink(batch: 1, line: 1)
        #expect(throws: TillError.batch(.notTheNetworks(link))) {
            try counter.till.settlement.decide(link, .correct, reason: "it is right")
        }
        try counter.till.settlement.decide(link, .drop, reason: "the network lost it")
        takeAll(at: counter)
        _ = try await shift([40], at: counter)
        _ = try await counter.till.settlement.send()
        #expect(try sent(counter).lines.map(\.amount) == [Counter.yuan(40)])
        let line = try #require(try counter.till.settlement.report(1).rejected.first)
        let entry = try counter.till.ledger.read { try line.decidedIn.flatMap($0.entry) }
        #expect(line.state == .dropped && entry?.fact.sentence.contains("the network lost it") == true)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `what an earlier line or batch brought already waits for nobody`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250, 700], at: counter)
        reject([1: .batched, 2: .repeated], at: counter)
        _ = try await counter.till.settlement.send()
        #expect(try counter.till.settlement.report(1).rejected.map(\.state) == [.elsewhere, .elsewhere])
        #expect(try counter.till.ledger.read { try $0.linesToCarry() }.isEmpty)
    }

    @Test func `what the network has and the till lacks is shown, and whether it came since`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250, 700], at: counter)
        let known = try #require(try counter.till.ledger.read { try $0.payments() }.first)
        let lines = [known.id, "P000000000000"].map { number in
            BatchLine(kind: .payment, payment: number, amount: Counter.yuan(5), fee: Counter.yuan(0))
        }
        counter.network.state.withLock { $0.missing = lines }
        reject([1: .unknown], at: counter)
        _ = try await counter.till.settlement.send()
        #expect(try counter.till.settlement.report(1).missing.map(\.isKnown) == [true, false])
    }

    @Test func `a receipt that does not take what the batch does not have is not believed`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250], at: counter)
        let other = BatchLine(kind: .payment, payment: "P1", amount: Counter.yuan(5), fee: Counter.yuan(0))
        counter.network.state.withLock { state in
            state.rejects = { _ in
                [BatchLineDifference(line: 1, cause: .unknown, fields: ["payment"], yours: other)]
            }
        }
        let error = await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        if case .distrusted = error {} else { Issue.record("\(error as Any)") }
        #expect(try counter.till.ledger.read { try $0.unacknowledgedBatches().map(\.number) } == [1])
    }

    @Test func `why the network refuses a batch stands in the ledger once, until it takes it`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250], at: counter)
        counter.network.set(.refusing(Problem(.batchGap, "The next batch of T0001 is number 7.", next: 7)))
        for _ in 0..<3 { await #expect(throws: TillError.self) { try await counter.till.settlement.send() } }
        let report = try counter.till.settlement.report(1)
        #expect(report.summary.batch.state == .rejected && report.refusal?.kind == "batch-gap")
        let count = try counter.entries
        counter.network.set(.mute)
        await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        #expect(try counter.entries == count, "silence takes nothing back")
        counter.network.set(.well)
        #expect(try await counter.till.settlement.send().map(\.state) == [.acknowledged])
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `however often lines are not taken, each ends once or waits, by links without a circle`(
        seed: UInt64
    ) async throws {
        let counter = try Counter()
        let dice = Entropy.seeded(seed, stream: "disagreements")
        counter.network.state.withLock { state in
            state.rejects = { batch in
                batch.lines.enumerated().compactMap { position, line in
                    guard dice.number(below: 3) == 0 else { return nil }
                    let hasIt = dice.number(below: 2) == 0
                    return BatchLineDifference(
                        line: position + 1,
                        cause: hasIt ? .differs : .unknown,
                        fields: [hasIt ? "amount" : "payment"],
                        yours: line,
                        ours: hasIt ? line : nil
                    )
                }
            }
        }
        for _ in 1...8 {
            _ = try await shift((0...dice.number(below: 4)).map { 100 + Int64($0) }, at: counter)
            // The fake network throws its dice each time it is asked: what it takes is what its receipt says.
            _ = try? await counter.till.settlement.send()
            for line in try counter.till.ledger.read({ try $0.rejectedLines() }) where dice.number(below: 5) == 0 {
                let decision: BatchLineDecided.Decision = line.difference.ours == nil ? .drop : .correct
                try counter.till.settlement.decide(line.link, decision, reason: "by dice")
            }
        }
        let reports = try counter.till.ledger.read { view in
            try view.batches().map { try BatchReader(in: view).report($0.number) }
        }
        var ends: [String: [String]] = [:]
        for report in reports {
            let rejected = Dictionary(uniqueKeysWithValues: report.rejected.map { ($0.link.line, $0) })
            for (position, line) in report.lines.enumerated() {
                #expect((line.from?.batch ?? 0) < report.summary.batch.number)
                switch rejected[position + 1]?.state {
                case .carried: continue
                case let state?: ends[line.payment, default: []].append(state.rawValue)
                case nil:
                    let state = report.summary.batch.state
                    ends[line.payment, default: []].append(state.isAcknowledged ? "taken" : "unsent")
                }
            }
        }
        let payments = try counter.till.ledger.read { try $0.payments() }
        #expect(Set(ends.keys) == Set(payments.map(\.id)))
        #expect(ends.values.allSatisfy { $0.count == 1 }, "\(ends)")
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }
}
