import ClearingClient
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

    @Test func `what the network has is not given up, since it would never be paid out`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250], at: counter)
        reject([1: .differs], at: counter) { line in
            BatchLine(kind: line.kind, payment: line.payment, amount: Counter.yuan(1_251), fee: line.fee)
        }
        _ = try await counter.till.settlement.send()
        let link = BatchLineLink(batch: 1, line: 1)
        #expect(throws: TillError.batch(.theNetworks(link))) {
            try counter.till.settlement.decide(link, .drop, reason: "by phone")
        }
        #expect(try counter.till.ledger.read { try $0.rejectedLine(link)?.state } == .open)
    }

    @Test func `as another terminal it cannot bring lines that wait, so it is not paired as one`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250], at: counter)
        reject([1: .unknown], at: counter)
        _ = try await counter.till.settlement.send()
        let onboarding = Onboarding(
            directory: counter.directory,
            program: "test",
            actor: "founder",
            clock: counter.clock.timeSource,
            entropy: .seeded(3)
        )
        // Port 1 of the loopback interface is nobody's.
        let address = try ClearingAddress("http://127.0.0.1:1")
        let error = await #expect(throws: TillError.self) {
            try await onboarding.pair(counter.till.ledger, with: address, code: "1")
        }
        #expect(error?.description.hasPrefix("The network has not taken 1 line of batches") == true, "\(error as Any)")
        try counter.till.settlement.decide(BatchLineLink(batch: 1, line: 1), .drop, reason: "gone")
        let other = await #expect(throws: TillError.self) {
            try await onboarding.pair(counter.till.ledger, with: address, code: "1")
        }
        #expect(other == .clearing(.unreachable("no connection")))
    }

    @Test(arguments: ["totals", "lines_root", "line_count", "rejected_count", "terminal", "number", "after", "kind"])
    func `a receipt whose leaf in the log says otherwise is not believed`(member: String) async throws {
        let counter = try Counter()
        _ = try await shift([1_250, 700], at: counter)
        counter.network.state.withLock { state in
            state.logs = { members in
                var members = members
                switch members[member] {
                case .integer(let number)?: members[member] = .integer(number + 1)
                case .string?: members[member] = "T0002"
                case .array?: members[member] = []
                case .object(var head)?:
                    head["size"] = 1
                    members[member] = .object(head)
                default: members[member] = 1
                }
                return members
            }
        }
        let error = await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        guard case .distrusted(let reason)? = error else {
            Issue.record("\(error as Any)")
            return
        }
        #expect(reason.contains(member))
        #expect(try counter.till.ledger.read { try $0.unacknowledgedBatches().map(\.number) } == [1])
    }

    @Test func `the ledger's check holds the leaf of a receipt against the lines, too`() async throws {
        let counter = try Counter()
        let batch = try await shift([1_250, 700], at: counter)
        _ = try await counter.till.settlement.send()
        let bytes = try #require(counter.network.state.withLock { $0.uploads }.last)
        let sent = try Signed<Batch>(parsing: bytes).message
        let answered = try #require(try counter.till.ledger.read { try $0.batch(batch.number).flatMap($0.receipt) })
        #expect(try BatchLeafCheck(of: sent, answered).differingMember() == nil)
        for (leaf, member) in [
            (answered.leaf.replacing("\"line_count\":2", with: "\"line_count\":3"), "line_count"),
            (answered.leaf.replacing("\"kind\":\"batch\"", with: "\"kind\":\"gift\""), "kind"),
            (answered.leaf.replacing("\"version\":3", with: "\"version\":2"), nil),
        ] {
            let receipt = BatchReceipt(
                terminal: answered.terminal,
                number: answered.number,
                digest: answered.digest,
                logIndex: answered.logIndex,
                leaf: leaf,
                receivedAt: answered.receivedAt
            )
            #expect(try BatchLeafCheck(of: sent, receipt).differingMember() == member)
        }
    }

    @Test(arguments: [
        ClearingError.refused(Problem(.notFound, "There is no such path.")),
        .refused(Problem(.methodNotAllowed, "The path takes no PUT.")),
        .unintelligible("it says 404 without a reason."),
    ])
    func `a node that takes no lines refuses the batch as a whole, with its first reason`(
        error: ClearingError
    ) async throws {
        let counter = try Counter()
        _ = try await shift([1_250], at: counter)
        reject([1: .unknown], at: counter)
        counter.network.state.withLock { $0.takesNoLines = error }
        await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        #expect(try counter.till.settlement.report(1).refusal?.kind == "totals-differ")
        counter.network.state.withLock { $0.takesNoLines = nil }
        #expect(try await counter.till.settlement.send().map(\.state) == [.partAcknowledged])
    }

    @Test func `what was lost on the way is listened to again, although newer events were heard`() async throws {
        let counter = try Counter()
        let lost = AttemptReference(order: "S7K2M9QX4T1AB", attempt: 1)
        let event = counter.network.pay(lost, Counter.yuan(800), mode: .staticCode)
        let number = try #require(event.message.status.payment?.payment)
        _ = try await shift([1_250], at: counter)
        #expect(try counter.till.ledger.read { try $0.newestEvent() } > event.message.number)
        counter.network.state.withLock { state in
            state.missing = [
                BatchLine(kind: .payment, payment: number, amount: Counter.yuan(800), fee: Counter.yuan(5))
            ]
        }
        reject([1: .unknown], at: counter)
        _ = try await counter.till.settlement.send()
        #expect(try counter.till.settlement.report(1).missing.map(\.isKnown) == [true])
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `seams and payout follow a line from batch to batch until the network takes it`() async throws {
        let counter = try Counter()
        _ = try await shift([1_250, 700, 99], at: counter)
        let day = counter.till.businessDay
        reject([1: .unknown, 2: .unknown, 3: .unknown], at: counter)
        _ = try await counter.till.settlement.send()
        let payments = try counter.till.ledger.read { try $0.payments() }.sorted { $0.sequence < $1.sequence }
        func seams() throws -> [Int64] {
            let seams = try counter.till.settlement.seams(of: day)
            return [seams.cleared(.cny), seams.onItsWay(.cny)]
        }
        func outlooks() throws -> [PayoutOutlook] {
            try counter.till.ledger.read { view in
                try payments.map { payment in
                    try PayoutOutlook(
                        payment: payment.id,
                        of: view.batch(covering: payment.sequence),
                        in: view,
                        profile: counter.till.pairing.profile,
                        calendar: counter.till.calendar
                    )
                }
            }
        }
        #expect(try seams() == [0, 2_049 - 15] && outlooks() == [.notTaken, .notTaken, .notTaken])
        try counter.till.settlement.decide(BatchLineLink(batch: 1, line: 3), .drop, reason: "lost")
        #expect(try seams() == [0, 1_950 - 10] && outlooks() == [.notTaken, .notTaken, .givenUp])

        // The next batch brings two again; the network takes the first of them.
        counter.clock.advance(seconds: 86_400)
        let second = try await shift([40], at: counter)
        #expect(try seams() == [0, 1_940] && outlooks() == [.notAcknowledged, .notAcknowledged, .givenUp])
        reject([2: .unknown], at: counter)
        _ = try await counter.till.settlement.send()
        #expect(try seams() == [1_245, 695])
        let payoutDay = counter.till.pairing.profile.payoutDay(
            after: try #require(try counter.till.ledger.read { try $0.shift(second.shift)?.businessDay }),
            notBefore: counter.till.businessDay
        )
        #expect(try outlooks() == [.expected(payoutDay), .notTaken, .givenUp])
        #expect(try counter.till.settlement.report(2).summary.expected == [Counter.yuan(1_245 + 35)])
        // It came with the second batch and not with the first.
        takeAll(at: counter)
        _ = try await shift([10], at: counter)
        _ = try await counter.till.settlement.send()
        #expect(try seams() == [1_940, 0])
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
