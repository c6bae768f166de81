import ClearingProtocol
import Testing

@Suite struct EntropyTests {
    @Test func `a seed and a stream always give the same bytes`() {
        func draw(_ seed: UInt64, _ stream: String) -> [UInt8] {
            let entropy = Entropy.seeded(seed, stream: stream)
            return entropy.bytes(3) + entropy.bytes(70)
        }
        #expect(draw(7, "a") == draw(7, "a"))
        #expect(draw(7, "a") != draw(8, "a"))
        #expect(draw(7, "a") != draw(7, "b"))
        #expect(draw(7, "a") == Entropy.seeded(7, stream: "a").bytes(73))
    }

    @Test(arguments: [1, 2, 3, 5, 7, 1_000, 1 << 63, .max] as [UInt64])
    func `a number lies below its bound`(bound: UInt64) {
        let entropy = Entropy.seeded(bound)
        for _ in 0..<200 { #expect(entropy.number(below: bound) < bound) }
    }

    @Test func `small numbers are all drawn, about equally often`() {
        let entropy = Entropy.seeded(1)
        var counts = [Int](repeating: 0, count: 5)
        for _ in 0..<5_000 { counts[Int(entropy.number(below: 5))] += 1 }
        #expect(counts.allSatisfy { (850...1_150).contains($0) }, "\(counts)")
    }

    @Test func `the system's bytes differ from call to call`() {
        #expect(Entropy.system.bytes(32) != Entropy.system.bytes(32))
        #expect(Entropy.system.bytes(0).isEmpty)
    }

    @Test func `identifiers are of Crockford's alphabet`() {
        let text = Identifier.random(200, from: .seeded(2))
        #expect(Identifier.isWellFormed(text, characters: 200))
        #expect(!text.contains { "ILOU".contains($0) })
        #expect(!Identifier.isWellFormed(text, characters: 199))
        #expect(!Identifier.isWellFormed("l", characters: 1))
    }
}
