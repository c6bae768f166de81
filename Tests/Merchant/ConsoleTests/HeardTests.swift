import ClearingProtocol
import TestSupport
import Testing

@testable import Console

/// What is said once, however often it comes.
struct HeardTests {
    @Test func `an entry is new once, however long ago it was said`() {
        let heard = Heard()
        #expect(heard.isNew(entry: 7))
        #expect(!heard.isNew(entry: 7))
        for entry in 8..<20_000 { #expect(heard.isNew(entry: entry)) }
        #expect(!heard.isNew(entry: 7))
        #expect(!heard.isNew(entry: 19_000))
        #expect(heard.count <= Heard.most)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `entries that come nearly in their order are each said once`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let heard = Heard()
        var said: [Int: Int] = [:]
        // Each comes up to three times, and none is overtaken by more than two hundred others.
        let arrivals = (1...5_000).flatMap { entry in
            (0..<3).map { _ in (entry: entry, at: entry + Int.random(in: 0..<200, using: &generator)) }
        }
        for arrival in arrivals.sorted(by: { $0.at < $1.at }) where heard.isNew(entry: arrival.entry) {
            said[arrival.entry, default: 0] += 1
        }
        #expect(said.count == 5_000 && said.values.allSatisfy { $0 == 1 })
        #expect(heard.count <= Heard.most)
    }

    @Test func `an attempt without the network's word is told of once`() {
        let heard = Heard()
        let attempts = (1...2_000).map { AttemptReference(order: "T0001-\($0)", attempt: 1) }
        for attempt in attempts { #expect(heard.isNew(unknown: attempt)) }
        #expect(attempts.suffix(Heard.most).allSatisfy { !heard.isNew(unknown: $0) })
        #expect(heard.count == Heard.most)
    }
}
