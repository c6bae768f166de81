import ClearingProtocol
import GRDB
import Money
import Testing
import Timekeeping

@testable import Ledger

/// What `verify` holds against the lines that the network did not take.
@Suite struct RejectedLineCheckTests {
    private let shop: Shop
    private let expect: EntryExpectation

    init() throws {
        shop = try Shop()
        try shop.pair()
        expect = EntryExpectation(entry: try #require(try shop.ledger.read { try $0.entry(1) }), subject: "it")
    }

    private func line(_ number: Int, _ amount: Int64 = 100, from link: BatchLineLink? = nil) -> BatchLine {
        BatchLine(kind: .payment, payment: "P\(number)", amount: Shop.yuan(amount), fee: Shop.yuan(0), from: link)
    }

    private func difference(_ position: Int, _ yours: BatchLine, ours: BatchLine? = nil) -> BatchLineDifference {
        let cause: BatchDifferenceCause = ours == nil ? .unknown : .differs
        return BatchLineDifference(line: position, cause: cause, fields: ["amount"], yours: yours, ours: ours)
    }

    /// After the receipt of batch 1, which has two lines and takes none of them.
    private func check(_ differences: [BatchLineDifference]? = nil) throws -> RejectedLineCheck {
        var check = RejectedLineCheck()
        let rejected = differences ?? [difference(1, line(1)), difference(2, line(2), ours: line(2, 120))]
        try check.reject(receipt(rejected), of: [line(1), line(2)], expect)
        return check
    }

    private func receipt(_ rejected: [BatchLineDifference]) -> BatchReceipt {
        BatchReceipt(
            terminal: "T0001",
            number: 1,
            digest: "",
            logIndex: 0,
            leaf: "",
            receivedAt: shop.clock.now,
            rejected: rejected
        )
    }

    private func sealed(_ lines: [BatchLine]) -> BatchSealed {
        BatchSealed(
            number: 2,
            firstSequence: 1,
            endSequence: 2,
            head: TreeHead(size: 0, root: [UInt8](repeating: 0, count: 32)),
            digest: "",
            signature: [UInt8](repeating: 0, count: 64),
            carried: lines
        )
    }

    private func again(_ number: Int, _ amount: Int64 = 100) -> BatchLine {
        line(number, amount, from: BatchLineLink(batch: 1, line: number))
    }

    @Test func `the next batch brings all that wait, and the one after it nothing`() throws {
        var check = try check()
        try check.carry(sealed([again(1), again(2)]), expect)
        try check.carry(sealed([]), expect)
    }

    @Test func `a batch brings the oldest of very many, and the next one those after them`() throws {
        let most = RejectedLine.mostCarried
        let lines = (1...most + 2).map { line($0) }
        var check = RejectedLineCheck()
        let differences = lines.enumerated().map { difference($0.offset + 1, $0.element) }
        try check.reject(receipt(differences), of: lines, expect)
        let all = (1...most + 2).map { again($0) }
        var others = check
        #expect(throws: VerificationFailure.self) { try others.carry(sealed(all), expect) }
        try check.carry(sealed(Array(all.prefix(most))), expect)
        try check.carry(sealed(Array(all.suffix(2))), expect)
        try check.carry(sealed([]), expect)
    }

    @Test func `the ledger carries as many as its own check lets it`() throws {
        let difference = difference(1, line(1))
        try shop.intrude { database in
            for position in 1...RejectedLine.mostCarried + 2 {
                try database.execute(
                    sql: """
                        INSERT INTO rejected_lines (batch, line, payment, cause, difference, state, sequence)
                        VALUES (1, ?, 'P1', 'unknown', ?, 'open', 1)
                        """,
                    arguments: [position, difference.json.canonicalText]
                )
            }
        }
        try shop.ledger.read { view in
            let carried = try view.linesToCarry()
            #expect(carried.compactMap(\.from?.line) == Array(1...RejectedLine.mostCarried))
            #expect(try view.waitingLineCount() == RejectedLine.mostCarried + 2)
        }
    }

    @Test func `a batch that leaves one out, brings one twice or otherwise, or without its link does not hold`() throws
    {
        for lines in [
            [], [again(1)], [again(2), again(1)], [again(1), again(2), again(2)], [again(1), again(2, 120)],
            [line(1), line(2)],
        ] {
            var check = try check()
            #expect(throws: VerificationFailure.self, "\(lines)") { try check.carry(sealed(lines), expect) }
        }
    }

    @Test func `what is given up comes no more, and what is corrected comes as the network has it`() throws {
        var check = try check()
        let (first, second) = (BatchLineLink(batch: 1, line: 1), BatchLineLink(batch: 1, line: 2))
        #expect(throws: VerificationFailure.self) {
            try check.decide(BatchLineDecided(link: first, decision: .correct, reason: "x"), expect)
        }
        try check.decide(BatchLineDecided(link: first, decision: .drop, reason: "x"), expect)
        #expect(throws: VerificationFailure.self) {
            try check.decide(BatchLineDecided(link: first, decision: .drop, reason: "x"), expect)
        }
        #expect(throws: VerificationFailure.self, "the network has it") {
            try check.decide(BatchLineDecided(link: second, decision: .drop, reason: "x"), expect)
        }
        try check.decide(BatchLineDecided(link: second, decision: .correct, reason: "x"), expect)
        try check.carry(sealed([again(2, 120)]), expect)
    }

    @Test func `a receipt about lines that the batch does not have so does not hold`() {
        for differences in [
            [difference(3, line(1))], [difference(0, line(1))], [difference(1, line(2))],
            [difference(1, line(1)), difference(1, line(1))],
        ] {
            #expect(throws: VerificationFailure.self, "\(differences)") { try check(differences) }
        }
    }

    @Test func `the new facts are read as they were written`() throws {
        let refusal = BatchSent.Refusal(kind: "batch-gap", detail: "The next is 7.")
        for sent in [BatchSent(number: 3, refusal: nil), BatchSent(number: 3, refusal: refusal)] {
            #expect(try BatchSent(parsing: sent.canonicalBytes) == sent)
        }
        let decided = BatchLineDecided(link: BatchLineLink(batch: 3, line: 4), decision: .correct, reason: "x")
        #expect(try BatchLineDecided(parsing: decided.canonicalBytes) == decided)
        #expect(try BatchSealed(parsing: sealed([again(1)]).canonicalBytes) == sealed([again(1)]))
        #expect(!sealed([]).json.canonicalText.contains("carried"), "what was sealed before keeps its bytes")
    }
}
