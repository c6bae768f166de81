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

    @Test(
        arguments: [
            (1_000, 14), (50, 10), (100_000, 390), (100_001, 610), (300_000, 1_300), (900_000, 1_300), (5, 5), (0, 0),
        ] as [(Int64, Int64)]
    )
    func `a fixed part, a tier and a cap count as the schedule says`(amount: Int64, fee: Int64) throws {
        let schedule = FeeSchedule(
            rate: Rate(partsPerMillion: 3_800),
            fixed: 10,
            minimum: 10,
            maximum: 1_300,
            tiers: [FeeTier(from: 100_001, rate: Rate(partsPerMillion: 6_000), fixed: 10)]
        )
        #expect(try schedule.fee(on: Samples.yuan(amount)) == Samples.yuan(fee))
        #expect(try FeeSchedule(parsing: schedule.canonicalBytes) == schedule)
    }

    @Test(
        arguments: [
            (#"{"rate_parts_per_million":1,"minimum":5,"maximum":4}"#, "maximum"),
            (#"{"rate_parts_per_million":1,"minimum":0,"fixed":-1}"#, "fixed"),
            (#"{"rate_parts_per_million":1,"minimum":0,"refund_fee":"lost"}"#, "refund_fee"),
            (
                #"{"rate_parts_per_million":1,"minimum":0,"tiers":[{"from":5,"rate_parts_per_million":1},"#
                    + #"{"from":5,"rate_parts_per_million":2}]}"#,
                "tiers[1].from"
            ),
        ]
    )
    func `a schedule that cannot be is refused by its field`(text: String, field: String) {
        let error = #expect(throws: JSONError.self) { try FeeSchedule(parsing: text) }
        #expect(error?.field == field)
    }

    @Test func `however a payment is refunded, all of its fee goes back and no more`() throws {
        var generator = SeededGenerator(seed: 9)
        let schedule = FeeSchedule(rate: Rate(partsPerMillion: 3_800))
        for _ in 0..<500 {
            let amount = Int64.random(in: 1...5_000, using: &generator)
            let fee = Int64.random(in: 0...amount, using: &generator)
            var (refunded, returned) = (Int64(0), Int64(0))
            while refunded < amount {
                let refund = Int64.random(in: 1...(amount - refunded), using: &generator)
                let back = try schedule.feeReturned(
                    of: Samples.yuan(fee),
                    on: Samples.yuan(amount),
                    with: Samples.yuan(refund),
                    refunded: Samples.yuan(refunded),
                    returned: Samples.yuan(returned)
                ).minorUnits
                #expect((0...refund).contains(back))
                refunded += refund
                returned += back
                #expect(returned == (2 * fee * refunded + amount) / (2 * amount))
            }
            #expect(returned == fee)
        }
    }

    @Test func `a fee that is kept stays`() throws {
        let schedule = FeeSchedule(rate: Rate(partsPerMillion: 3_800), refundPolicy: .kept)
        let (fee, amount, none) = (Samples.yuan(38), Samples.yuan(10_000), Samples.yuan(0))
        #expect(try schedule.feeReturned(of: fee, on: amount, with: amount, refunded: none, returned: none) == none)
    }
}
