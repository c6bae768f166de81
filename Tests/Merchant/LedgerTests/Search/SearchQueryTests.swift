import Money
import TestSupport
import Testing
import Timekeeping

@testable import Ledger

@Suite struct SearchQueryTests {
    private func amounts(_ text: String, _ currency: Currency = .cny) -> [String] {
        SearchAmount.terms(of: text, currency: currency).map(\.token)
    }

    @Test func `an amount is read as people type it`() throws {
        for text in ["12.50", "12.5", "¥12.50", "￥12.50", "12.50元", "CNY12.50", "cny12.5", "１２．５０"] {
            #expect(amounts(text) == ["a12p5"], "\(text)")
        }
        #expect(amounts("1250") == ["a1250", "a12p5"])
        #expect(amounts("12") == ["a12", "a0p12"])
        #expect(amounts("1,250.00") == ["a1250"])
        #expect(amounts("1,250") == ["a1250", "a12p5"])
        #expect(amounts("1250", try .named("JPY")) == ["a1250"])
        #expect(amounts("1250", try .named("KWD")) == ["a1250", "a1p25"])
        for text in ["", "12.", ".5", "1.2.3", "12,50", "1,2500", "1250,000", "12a", "x12", "-12", "1.2,345", "٣"] {
            #expect(amounts(text).isEmpty, "\(text)")
        }
        #expect(amounts(String(repeating: "9", count: 21)).isEmpty)
        #expect(amounts("99999999999999999999") == ["a99999999999999999999"])
    }

    @Test func `a time or a date is nothing else`() throws {
        #expect(SearchMoment("14:32") == .minute(try LocalTime(hour: 14, minute: 32)))
        #expect(SearchMoment("9：05") == .minute(try LocalTime(hour: 9, minute: 5)))
        #expect(SearchMoment("14:32:59") == .minute(try LocalTime(hour: 14, minute: 32)))
        #expect(SearchMoment("2026/11/22") == .date(try BusinessDay(year: 2026, month: 11, day: 22)))
        for text in ["24:00", "14:60", "14:3", "14:32:60", "14:32:5", ":32", "14:", "2026-11-31", "1432", "1:2:3:4"] {
            #expect(SearchMoment(text) == nil, "\(text)")
        }
    }

    @Test func `a minute of the merchant's clock is a minute of UTC for each offset`() throws {
        let noon = SearchMoment.minute(try LocalTime(hour: 0, minute: 10))
        #expect(noon.terms(offsets: [0, 60, -30]).map(\.token) == ["m40", "m10", "m1390"])
        let day = SearchMoment.date(try BusinessDay(parsing: "1970-01-11"))
        #expect(Set(day.terms(offsets: [480]).map(\.token)) == ["d9", "d10"])
        #expect(Set(day.terms(offsets: [0]).map(\.token)) == ["d10"])
    }

    @Test func `words must all be found, each in any of its meanings`() {
        let query = SearchQuery("tea ,, 少糖", currency: .cny)
        #expect(
            query.expression(offsets: [480])
                == #"(("ttea") OR ("otea") OR ("vtea"*) OR ("raet"*) OR ("wtea")) AND (("t少糖") OR ("c少糖"))"#
        )
        #expect(SearchQuery("  !!! \" * ", currency: .cny).words.isEmpty)
        #expect(SearchQuery("14:32", currency: .cny).expression(offsets: [480]) == #"("m392")"#)
        #expect(SearchQuery(String(repeating: "a ", count: 100), currency: .cny).words.count == SearchQuery.mostWords)
        #expect(SearchQuery(String(repeating: "a", count: 9_999), currency: .cny).words.count == 1)
    }
}
