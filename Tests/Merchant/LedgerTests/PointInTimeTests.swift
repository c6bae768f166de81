import ClearingProtocol
import GRDB
import Testing

@testable import Ledger

@Suite struct PointInTimeTests {
    @Test func `what a shift came to at any entry is what it was then`() throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            let shop = try Shop(seed: seed)
            var life = RandomLife(shop: shop, seed: seed)
            var kept: [Int: Then] = [:]
            for _ in 0..<60 {
                try life.step()
                try shop.ledger.read { kept[try $0.entryCount()] = try Then($0) }
            }
            #expect(kept.values.contains { !$0.figures.isEmpty })
            for (sequence, then) in kept {
                let recount = try shop.ledger.read { try $0.openShift(at: sequence) }
                #expect(recount?.shift == then.shift, "entry \(sequence), seed \(seed)")
                #expect(recount?.figures ?? [] == then.figures, "entry \(sequence), seed \(seed)")
                #expect(recount?.attempts ?? [:] == then.attempts, "entry \(sequence), seed \(seed)")
                for (reference, state) in then.states {
                    let past = try shop.ledger.read { try $0.attemptState(of: reference, at: sequence) }
                    #expect(past == state, "\(reference) at entry \(sequence), seed \(seed)")
                }
            }
            let shifts = try shop.ledger.read { try $0.newestShift()?.number ?? 0 }
            for number in 1...shifts { #expect(try shop.ledger.read { try $0.differences(ofShift: number) } == []) }
        }
    }

    /// What the projections said at one instant.
    private struct Then {
        let shift: Shift?
        let figures: [Figures]
        let attempts: [AttemptState: Int]
        let states: [AttemptReference: AttemptState]

        init(_ view: LedgerView) throws {
            shift = try view.openShift()
            figures = try shift.map { try view.figures(from: $0.firstSequence, to: .max) } ?? []
            attempts = try shift.map { try view.attemptCounts(ofShift: $0.number) } ?? [:]
            states = try Dictionary(uniqueKeysWithValues: view.unresolvedAttempts().map { ($0.reference, $0.state) })
        }
    }

    @Test func `what comes in after a close changes neither its figures nor its batch`() throws {
        let shop = try Shop()
        try shop.day()
        let before = try shop.ledger.read { try $0.recount(ofShift: 1) }
        let key = shop.key.verifyingKey.identifier
        let batch = try shop.ledger.read { view in
            try view.batches().map { try view.bytes(of: $0, keyIdentifier: key) }
        }
        try shop.closeShift(2)
        let second = AttemptReference(order: "A-2", attempt: 1)
        try shop.pay(second, amount: 900)
        try shop.pair(terminal: "T0001")
        #expect(try shop.ledger.read { try $0.recount(ofShift: 1) } == before)
        #expect(before?.shift.isOpen == false && before?.figures.map(\.count) == [1])
        let again = try shop.ledger.read { view in
            try view.batches().suffix(1).map { try view.bytes(of: $0, keyIdentifier: key) }
        }
        #expect(again == batch)
    }

    @Test func `the bytes of a batch are the same after the terminal was paired anew`() throws {
        let shop = try Shop()
        try shop.day()
        let key = shop.key.verifyingKey.identifier
        let before = try shop.ledger.read { try $0.bytes(of: #require($0.batches().first), keyIdentifier: key) }
        try shop.closeShift(2)
        try shop.pair(terminal: "T0002")
        let batch = try #require(try shop.ledger.read { try $0.batches().last })
        #expect(batch.number == 1)
        #expect(try shop.ledger.read { try $0.bytes(of: batch) } == before)
        #expect(throws: LedgerError.self) { try shop.ledger.read { try $0.bytes(of: batch, keyIdentifier: key) } }
    }

    @Test func `every batch of a random life is made again byte for byte`() throws {
        let shop = try Shop()
        var life = RandomLife(shop: shop, seed: 11)
        var sealed: [Int: [UInt8]] = [:]
        let key = shop.key.verifyingKey.identifier
        for _ in 0..<120 {
            try life.step()
            try shop.ledger.read { view throws in
                for batch in try view.batches() {
                    let bytes = try view.bytes(of: batch, keyIdentifier: key)
                    #expect(sealed[batch.number] ?? bytes == bytes)
                    sealed[batch.number] = bytes
                }
            }
        }
        #expect(sealed.count > 3 && sealed.count == life.batches)
    }

    @Test func `a Z that says something else than the journal is named by its members`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        try shop.pay(try shop.attempt("A-1"))
        try shop.record(
            .shiftClosed(
                ShiftClosed(
                    number: 1,
                    previous: [UInt8](repeating: 1, count: 32),
                    firstSequence: 2,
                    totals: [],
                    attempts: [.paid: 2],
                    expected: Shop.yuan(1),
                    counted: nil
                )
            )
        )
        let differences = try shop.ledger.read { try $0.differences(ofShift: 1) }
        #expect(
            differences == [
                "the hash of the Z before", "its first entry", "its totals", "its attempts", "the cash expected",
            ]
        )
    }
}
