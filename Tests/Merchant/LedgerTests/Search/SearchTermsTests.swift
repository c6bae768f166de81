import ClearingProtocol
import Money
import TestSupport
import Testing
import Timekeeping

@testable import Ledger

@Suite struct SearchTermsTests {
    private func tokens(_ terms: [SearchTerm]) -> Set<String> { Set(terms.map(\.token)) }

    @Test func `an order is found by its number, its beginnings and its serial`() {
        #expect(
            tokens(SearchTerms.order("T0001-000120"))
                == [
                    "ot00", "ot000", "ot0001", "ot00010", "ot000100", "ot0001000", "ot00010001", "ot000100012",
                    "ot0001000120", "n120",
                ]
        )
        #expect(tokens(SearchTerms.order("A-1")) == ["oa1", "n1"])
        #expect(tokens(SearchTerms.order("-_")) == [])
        #expect(tokens(SearchTerms.order("T-000")) == ["ot00", "ot000", "n0"])
        let longest = String(repeating: "7", count: 40)
        #expect(SearchTerms.order(longest).map(\.text.count).max() == 40)
    }

    @Test func `a voucher is found from either end, however its letters are read out`() {
        #expect(tokens(SearchTerms.voucher("P0IL-x")) == ["vp011x", "rx110p"])
        #expect(SearchTerms.payerTail("OI42") == [SearchTerm(.payerTail, "0142")])
        #expect(SearchTerms.payerTail("--") == [])
    }

    @Test(
        arguments: [
            ("12.50", "a12p5"), ("12.5", "a12p5"), ("12", "a12"), ("12.00", "a12"), ("0.05", "a0p05"), ("012", "a12"),
            ("0", "a0"),
        ]
    )
    func `an amount is one term however it is written`(text: String, token: String) {
        #expect(SearchTerms.amount(plain: text).token == token)
    }

    @Test func `a reference is found by words, beginnings, characters and pairs`() {
        #expect(tokens(SearchTerms.reference("No ICE")) == ["wno", "wice"])
        #expect(tokens(SearchTerms.reference("Ｔａｂｌｅ 7")) == ["wtab", "wtabl", "wtable", "w7"])
        #expect(
            tokens(SearchTerms.reference("delivering"))
                == ["wdel", "wdeli", "wdeliv", "wdelive", "wdeliver", "wdeliveri", "wdelivering"]
        )
        #expect(tokens(SearchTerms.reference("少糖，去冰A1")) == ["c少", "c糖", "c少糖", "c去", "c冰", "c去冰", "wa1"])
        #expect(tokens(SearchTerms.reference("")) == [])
        #expect(tokens(SearchTerms.reference("—“…”、。！")) == [])
    }

    @Test func `a minute and a date are those of UTC, before 1970 too`() throws {
        let instant = try Timestamp(parsing: "2026-11-22T06:32:59.999Z")
        #expect(tokens(SearchTerms.instant(instant)) == ["m392", "d20779"])
        #expect(tokens(SearchTerms.instant(Timestamp(milliseconds: -1))) == ["m1439", "d-1"])
    }

    /// What FTS5 would take for syntax, and what else might be typed or scanned.
    @Test func `no term holds anything but letters and digits, whatever the text`() {
        var generator = SeededGenerator(seed: 7)
        let alphabet = Array("aZ09 \"'*()^:+-{}.,;%_\\\0\n\u{7F}茶馆é\u{301}😀￥¥Ｏｒ".unicodeScalars)
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                alphabet.randomElement(using: &generator).map { text.append($0) }
            }
            let terms =
                SearchTerms.reference(String(text)) + SearchTerms.order(String(text))
                + SearchTerms.voucher(String(text)) + SearchTerms.payerTail(String(text))
            for scalar in terms.flatMap(\.token.unicodeScalars) where scalar.isASCII {
                #expect(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar), "\(text)")
            }
        }
    }
}
