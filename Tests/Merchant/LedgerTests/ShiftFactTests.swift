import ClearingProtocol
import Money
import Testing
import Timekeeping

@testable import Ledger

/// The facts of shifts, and that old ones keep their bytes.
struct ShiftFactTests {
    private static let pieces = CashPieces([10_000: 1, 5_000: 2], in: .cny)

    @Test(
        arguments: [
            .cashCounted(CashCounted(number: 3, ordinal: 2, counted: Shop.yuan(20_000), pieces: pieces)),
            .shiftCorrected(ShiftCorrected(number: 3, .latePayment, Shop.yuan(100), subject: "P1")),
            .shiftCorrected(
                ShiftCorrected(
                    number: 3,
                    recounted: Shop.yuan(20_000),
                    replacing: Shop.yuan(1),
                    reason: "x",
                    pieces: pieces
                )
            ),
            .shiftPrinted(ShiftPrinted(number: 3, .z, copy: 1)),
            .shiftOpened(ShiftOpened(number: 3, businessDay: .earliest, float: Shop.yuan(20_000), pieces: pieces)),
        ] as [Fact]
    )
    func `a fact is read as it was written`(fact: Fact) throws {
        let text = fact.data.json.canonicalText
        let reader = try JSONDocument(parsing: Array(text.utf8)).root
        #expect(try Fact(kind: fact.kind, from: reader) == fact)
    }

    @Test func `a fact without notes and coins has the bytes that it had before they were known`() {
        let opened = ShiftOpened(number: 1, businessDay: .earliest, float: Shop.yuan(1))
        #expect(!opened.json.canonicalText.contains("pieces"))
        let closed = ShiftClosed(
            number: 1,
            previous: nil,
            firstSequence: 1,
            totals: [],
            attempts: [:],
            expected: Shop.yuan(1),
            counted: nil
        )
        #expect(
            closed.json.canonicalText
                == #"{"attempts":{},"currency":"CNY","expected":1,"first_sequence":1,"number":1,"totals":[]}"#
        )
    }

    @Test(arguments: [
        #"{"number":1,"ordinal":3,"counted":1,"currency":"CNY"}"#,
        #"{"number":1,"ordinal":1,"counted":1,"currency":"CNY","pieces":[{"value":2,"count":1}]}"#,
        #"{"number":1,"ordinal":1,"counted":0,"currency":"CNY","pieces":[{"value":0,"count":1}]}"#,
    ])
    func `a count that cannot be is refused`(text: String) throws {
        let reader = try JSONDocument(parsing: Array(text.utf8)).root
        #expect(throws: JSONError.self) { try CashCounted(from: reader) }
    }

    @Test func `denominations are in order, and come to whole units`() {
        for currency in Currency.all {
            let values = currency.denominations
            #expect(values == values.sorted(by: >) && Set(values).count == values.count && values.allSatisfy { $0 > 0 })
            #expect(values.isEmpty || (values.first ?? 0) >= 50 * currency.minorUnitsPerUnit, "\(currency)")
        }
    }
}
