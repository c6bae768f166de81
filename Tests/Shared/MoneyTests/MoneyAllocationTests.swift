import Money
import TestSupport
import Testing

@Suite struct MoneyAllocationTests {
    private func shares(_ units: Int64, _ weights: [Int]) throws -> [Int64] {
        try Money(minorUnits: units, currency: .cny).allocated(by: weights).map(\.minorUnits)
    }

    @Test(
        arguments: [
            (100, [1, 1, 1], [34, 33, 33]), (-100, [1, 1, 1], [-34, -33, -33]), (5, [3, 7], [2, 3]),
            (10, [0, 1, 0], [0, 10, 0]),
            (1, [1, 1], [1, 0]), (0, [1, 2], [0, 0]), (100, [50, 33, 17], [50, 33, 17]),
            (101, [50, 33, 17], [51, 33, 17]),
            (.min, [1], [.min]), (.max, [.max, .max], [4_611_686_018_427_387_904, 4_611_686_018_427_387_903]),
        ] as [(Int64, [Int], [Int64])]
    )
    func `gives the left over units to the largest remainders`(units: Int64, weights: [Int], expected: [Int64]) throws {
        #expect(try shares(units, weights) == expected)
    }

    @Test func `refuses weights that divide nothing`() {
        #expect(throws: MoneyError.noWeights) { try shares(1, []) }
        #expect(throws: MoneyError.noWeights) { try shares(1, [0, 0]) }
        #expect(throws: MoneyError.negativeWeight(-2)) { try shares(1, [5, -2]) }
    }

    @Test func `loses no unit and strays less than one from the exact share`() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let units = Int64(truncatingIfNeeded: generator.next()) >> Int64.random(in: 0..<63, using: &generator)
            let count = Int.random(in: 1...8, using: &generator)
            let weights = (0..<count).map { _ in Int.random(in: 0...1000, using: &generator) } + [1]
            let total = Int128(weights.reduce(0, +))
            let result = try shares(units, weights)
            #expect(result.reduce(Int128(0)) { $0 + Int128($1) } == Int128(units))
            for (share, weight) in zip(result, weights) {
                let difference = Int128(share) * total - Int128(units) * Int128(weight)
                #expect(difference.magnitude < total.magnitude)
                if weight == 0 { #expect(share == 0) }
            }
        }
    }
}
