import Clearing
import ClearingProtocol
import Money
import Testing
import Timekeeping

@Suite("Batches, line by line")
struct BatchByLineTests {
    @Test func `the lines that are the node's are taken, and the receipt names the others`() async throws {
        let counter = try await Counter()
        let lines = try await counter.soldLines([1_250, 700, 99, 40])
        let wrong = counter.line(lines[0], amount: 1_251)
        let sent = [wrong, lines[1], counter.stranger(5), lines[1], lines[2]]
        let receipt = try await counter.sendByLine(sent, number: 1)
        #expect(receipt.rejected.map(\.line) == [1, 3, 4])
        #expect(receipt.rejected.map(\.cause) == [.differs, .unknown, .repeated])
        #expect(receipt.rejected.map(\.fields) == [["amount"], ["payment"], ["payment"]])
        #expect(receipt.rejected.first?.yours == wrong && receipt.rejected.first?.ours == lines[0])
        #expect(receipt.missing == [lines[3]])
        #expect(receipt.leaf.contains("\"rejected_count\":3"))
        try await counter.requireEqualReplay()
        try counter.move(to: "2026-01-02")
        let settled = try await counter.settle("2026-01-01")
        #expect(settled.map(\.gross) == [counter.yuan(799)], "what was not taken is not paid out")
    }

    @Test func `the same bytes have the same receipt by either path`() async throws {
        let counter = try await Counter()
        let lines = try await counter.soldLines([1_250])
        let first = try await counter.sendByLine([lines[0], counter.stranger(5)], number: 1)
        counter.clock.advance(seconds: 9)
        #expect(try await counter.sendByLine([lines[0], counter.stranger(5)], number: 1) == first)
        let bytes = try counter.batch([lines[0], counter.stranger(5)], number: 1)
        let whole = try await counter.node.batches.accept(bytes, number: 1, from: counter.terminal)
        #expect(whole.receipt.message == first)
        let other = try await problem { _ = try await counter.sendByLine(lines, number: 1) }
        #expect(other?.kind == .batchDiffers)
    }

    @Test func `a whole batch by line has the receipt that it would have had`() async throws {
        let counter = try await Counter()
        let receipt = try await counter.sendByLine(try await counter.soldLines([1_250, 700]), number: 1)
        #expect(receipt.rejected.isEmpty && receipt.missing.isEmpty && !receipt.leaf.contains("rejected"))
    }

    @Test func `a terminal that knows a longer log is told so, and nothing of it is recorded`() async throws {
        let counter = try await Counter()
        let lines = try await counter.soldLines([1_250])
        let bytes = try counter.batch(lines, number: 1)
        let refused = try await problem {
            _ = try await counter.node.batches.accept(bytes, number: 1, from: counter.terminal, holding: 999)
        }
        #expect(refused?.field == "from")
        // Another batch may still have the number.
        let other = try await counter.sendByLine(lines + [counter.stranger(5)], number: 1)
        #expect(other.rejected.map(\.line) == [2])
    }

    @Test func `a thousand payments that a batch lacks are listed, and the others counted`() async throws {
        let counter = try await Counter()
        let lines = try await counter.soldLines([Int64](repeating: 5, count: BatchDifferences.most + 3))
        let receipt = try await counter.sendByLine([lines[0]], number: 1)
        #expect(receipt.missing.count == BatchDifferences.most && receipt.unlistedMissing == 2)
        #expect(try BatchReceipt(parsing: receipt.canonicalBytes) == receipt)
    }

    @Test func `where the totals do not add up the lines, the lines count`() async throws {
        let counter = try await Counter()
        let lines = try await counter.soldLines([1_250, 700])
        let totals = try BatchTotal.totals(of: [lines[0]])
        let receipt = try await counter.sendByLine(lines, number: 1, totals: totals)
        #expect(receipt.rejected.isEmpty)
        try await counter.requireEqualReplay()
    }

    @Test func `a line comes again with the link to where it was, and is taken once`() async throws {
        let counter = try await Counter()
        let lines = try await counter.soldLines([1_250, 700])
        let wrong = counter.line(lines[0], amount: 1_251)
        _ = try await counter.sendByLine([wrong, lines[1]], number: 1)
        let again = counter.line(lines[0], from: BatchLineLink(batch: 1, line: 1))
        #expect(try await counter.sendByLine([again], number: 2).rejected.isEmpty)
        let third = counter.line(lines[0], from: BatchLineLink(batch: 2, line: 1))
        let receipt = try await counter.sendByLine([third], number: 3)
        #expect(receipt.rejected.map(\.cause) == [.batched] && receipt.rejected.map(\.batch) == [2])
        try await counter.requireEqualReplay()
    }

    @Test(arguments: [(1, 1), (1, 2), (1, 3), (2, 1), (9, 1)])
    func `a link to another line than the one that it comes from is refused`(batch: Int, line: Int) async throws {
        let counter = try await Counter()
        let lines = try await counter.soldLines([1_250, 700])
        _ = try await counter.sendByLine([counter.stranger(5), counter.line(lines[0], amount: 1)], number: 1)
        let link = BatchLineLink(batch: batch, line: line)
        let receipt = try await counter.sendByLine([counter.line(lines[0], from: link)], number: 2)
        #expect(receipt.rejected.map(\.fields) == (link == BatchLineLink(batch: 1, line: 2) ? [] : [["from"]]))
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `however lines disagree, each is settled once at most, and the log holds`(seed: UInt64) async throws {
        let counter = try await Counter(seed: seed)
        let dice = Entropy.seeded(seed, stream: "disagreements")
        func chance(_ count: UInt64) -> Bool { dice.number(below: count) == 0 }
        let sold = try await counter.soldLines((1...24).map { 100 + $0 })
        var (open, waiting): ([BatchLine], [BatchLine]) = (sold, [])
        var taken: [String] = []
        var number = 0
        while number < 12 {
            number += 1
            let own = chance(4) ? [] : Array(open.prefix(3))
            open.removeFirst(own.count)
            let sent =
                waiting
                + own.map { line in
                    chance(3) ? counter.line(line, amount: line.amount.minorUnits + 1) : line
                } + (chance(3) ? [counter.stranger(Int64(number))] : []) + (chance(3) ? own.prefix(1) : [])
            let receipt = try await counter.sendByLine(sent, number: number)
            let rejected = Set(receipt.rejected.map(\.line))
            for (position, line) in sent.enumerated() where !rejected.contains(position + 1) {
                taken.append(line.payment)
            }
            waiting = receipt.rejected.filter { $0.cause != .batched && $0.cause != .repeated }.map { difference in
                let truth = chance(2) ? difference.ours ?? difference.yours : difference.yours
                return counter.line(truth, from: BatchLineLink(batch: number, line: difference.line))
            }
        }
        #expect(Set(taken).count == taken.count && taken.count > 8)
        #expect(Set(taken).union(waiting.map(\.payment)).union(open.map(\.payment)).isSuperset(of: sold.map(\.payment)))
        try counter.move(to: "2026-01-02")
        let settled = try await counter.settle("2026-01-01")
        let expected = sold.filter { taken.contains($0.payment) }.reduce(0) { $0 + $1.amount.minorUnits }
        #expect(settled.map(\.gross.minorUnits) == [expected])
        try await counter.requireEqualReplay()
    }
}

extension Counter {
    fileprivate func soldLines(_ amounts: [Int64]) async throws -> [BatchLine] {
        var lines: [BatchLine] = []
        for (position, amount) in amounts.enumerated() {
            let order = try await register("A-\(position + 1)", amount)
            _ = try await pay(order)
            let status = try await status(order)
            guard let payment = status.payment else { continue }
            lines.append(BatchLine(kind: .payment, payment: payment.payment, amount: status.amount, fee: payment.fee))
        }
        return lines
    }

    /// The line with another amount, or another link.
    fileprivate func line(_ line: BatchLine, amount: Int64? = nil, from link: BatchLineLink? = nil) -> BatchLine {
        BatchLine(
            kind: line.kind,
            payment: line.payment,
            amount: yuan(amount ?? line.amount.minorUnits),
            fee: line.fee,
            from: link
        )
    }

    fileprivate func stranger(_ amount: Int64) -> BatchLine {
        BatchLine(kind: .payment, payment: "P00000000000\(amount)", amount: yuan(amount), fee: yuan(0))
    }

    fileprivate func batch(_ lines: [BatchLine], number: Int, totals: [BatchTotal]? = nil) throws -> [UInt8] {
        let head = TreeHead(size: 0, root: [UInt8](repeating: 0, count: 32))
        let batch = Batch(
            merchant: profile.merchant,
            terminal: terminal,
            number: number,
            shift: number,
            businessDay: try BusinessDay(parsing: "2026-01-01"),
            firstSequence: number * 10,
            endSequence: number * 10 + 9,
            before: head,
            after: head,
            totals: try totals ?? BatchTotal.totals(of: lines),
            lines: lines,
            sealedAt: Self.start
        )
        return Signed(batch, by: terminalKey).canonicalBytes
    }

    fileprivate func sendByLine(
        _ lines: [BatchLine],
        number: Int,
        totals: [BatchTotal]? = nil
    ) async throws -> BatchReceipt {
        let bytes = try batch(lines, number: number, totals: totals)
        return try await node.batches.accept(bytes, number: number, from: terminal, isByLine: true)
            .receipt.opened(with: node.verifyingKey)
    }
}
