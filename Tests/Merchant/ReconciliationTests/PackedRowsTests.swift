import Money
import Reconciliation
import Testing
import Timekeeping

@Suite struct PackedRowsTests {
    private static let amounts: [Int64] = [
        0, 1, -127, 127, -128, 128, 32_768, -2_147_483_647, 2_147_483_647, -2_147_483_648, 2_147_483_648, .min + 1,
        .max,
    ]

    @Test(arguments: [amounts, amounts.reversed(), amounts + amounts])
    func `rows come back as they went in, however wide their numbers become`(_ amounts: [Int64]) {
        let rows = amounts.enumerated().map { place, amount in
            MatchRow(
                id: Int64(place) << 48 | amount & 3,
                kind: place % 3 == 0 ? .giveBack : .payment,
                state: place % 4 == 0 ? .pending : .succeeded,
                order: MatchKey(place % 5 == 0 ? nil : "C\(place)"),
                host: MatchKey(place % 2 == 0 ? nil : "P\(place)"),
                day: Rows.day.advanced(by: place % 3),
                amount: amount,
                currency: place % 7 == 0 ? CurrencyMark(.jpy) : Rows.cny,
                fee: place % 2 == 0 ? nil : amount,
                discount: place < 4 ? 0 : place % 3 == 0 ? nil : amount
            )
        }
        let packed = PackedRows(rows)
        #expect((0..<packed.count).map { packed[$0] } == rows)
    }

    @Test func `a column of one wide number keeps it when a narrow one follows`() {
        let rows = [Int64.max, .max, 1, .min + 1].map { Rows.payment($0, order: "C", amount: $0, fee: nil) }
        let packed = PackedRows(rows)
        #expect((0..<packed.count).map { packed[$0] } == rows)
    }
}
