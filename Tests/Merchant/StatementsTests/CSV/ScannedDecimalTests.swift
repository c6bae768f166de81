import Testing

@testable import Statements

@Suite struct ScannedDecimalTests {
    private func scan(_ text: String, groups: Bool = false) -> ScannedDecimal? {
        var text = text
        return text.withUTF8 { bytes in
            bytes.baseAddress.flatMap {
                ScannedDecimal(FieldBytes(start: $0, count: bytes.count), allowingGroups: groups)
            }
        }
    }

    @Test(arguments: [
        ("12.50", 1250), ("-0.01", -1), ("7", 700), ("+3.1", 310), ("0.01000", 1), ("1.2300", 123),
    ])
    func anExactAmountLosesNothing(_ text: String, _ cents: Int64) {
        #expect(scan(text)?.exact(2) == cents)
    }

    @Test(arguments: [
        ("0.00300", 0), ("0.00500", 1), ("0.00499", 0), ("0.03600", 4), ("-0.00500", -1), ("-0.00400", 0),
        ("2.005", 201),
    ])
    func aFeeIsRoundedHalfUp(_ text: String, _ cents: Int64) {
        #expect(scan(text)?.halfUp(2) == cents)
        #expect(scan(text)?.exact(2) == nil)
    }

    @Test(arguments: ["", "-", "1.", ".", "1e3", "1,234", "0x1", "1.2.3", "--1", "１", "1234567890123456789", " 1"])
    func whatIsNoPlainNumberIsNone(_ text: String) {
        #expect(scan(text) == nil)
    }

    @Test func commasStandBetweenGroupsOfThree() {
        #expect(scan("1,234,567.89", groups: true)?.exact(2) == 123_456_789)
        #expect(scan("-12,000", groups: true)?.exact(2) == -1_200_000)
        for wrong in ["1,23", "1234,567", ",123", "1,,234", "1,234,", "1.234,5", "12,34.00"] {
            #expect(scan(wrong, groups: true) == nil, "\(wrong)")
        }
    }
}
