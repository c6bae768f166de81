import ClearingProtocol
import Money
import TestSupport
import Testing

@Suite struct FeeScheduleTests {
    @Test(
        arguments: [
            (3_800, 0, 10_000, 38), (3_800, 0, 1_250, 5), (5_000, 0, 100, 1), (5_000, 0, 99, 0), (5_000, 0, 300, 2),
            (4_999, 0, 100, 0), (0, 0, 10_000, 0), (0, 10, 10_000, 10), (3_800, 10, 1_250, 10), (3_800, 4, 1_250, 5),
            (0, 10, 3, 3), (1_000_000, 0, 77, 77), (1_000_000, 99, 77, 77), (3_800, 0, 0, 0), (3_800, 10, 0, 0),
        ] as [(Int64, Int64, Int64, Int64)]
    )
    func `a fee is rounded half up, at least the minimum, at most the payment`(
        rate: Int64,
        minimum: Int64,
        amount: Int64,
        fee: Int64
    ) throws {
        let schedule = FeeSchedule(rate: Rate(partsPerMillion: rate), minimum: minimum)
        #expect(try schedule.fee(on: Samples.yuan(amount)) == Samples.yuan(fee))
    }

    @Test func `a fee is never below 0 or above the payment`() throws {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<2_000 {
            let schedule = FeeSchedule(
                rate: Rate(partsPerMillion: .random(in: 0...1_000_000, using: &generator)),
                minimum: .random(in: 0...1_000, using: &generator)
            )
            let shift = Int64.random(in: 0...50, using: &generator)
            let amount = Int64.random(in: 0...JSONValue.largestInteger, using: &generator) >> shift
            #expect((0...amount).contains(try schedule.fee(on: Samples.yuan(amount)).minorUnits))
        }
    }

    @Test(arguments: [-1, 1_000_001] as [Int64])
    func `a rate past the whole is refused`(rate: Int64) {
        let text = #"{"rate_parts_per_million":\#(rate),"minimum":0}"#
        let error = #expect(throws: JSONError.self) { try FeeSchedule(parsing: text) }
        #expect(error?.field == "rate_parts_per_million")
    }
}
