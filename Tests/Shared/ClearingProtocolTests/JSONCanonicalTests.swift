import ClearingProtocol
import TestSupport
import Testing

@Suite struct JSONCanonicalTests {
    @Test func `members are sorted by UTF-16 code units, as RFC 8785 section 3.2.3 shows`() {
        let value: JSONValue = [
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
            "\u{f6}": "Latin Small Letter O With Diaeresis",
        ]
        #expect(
            value.canonicalText == #"{"\r":"Carriage Return","1":"One",""# + "\u{80}\":\"Control\",\""
                + "\u{f6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20ac}\":\"Euro Sign\",\""
                + "\u{1f600}\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        )
    }

    @Test func `strings are escaped as RFC 8785 section 3.2.2 shows`() throws {
        let text = #"{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}"#
        let canonical = #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
        #expect(try JSONValue(parsing: text).canonicalText == canonical)
    }

    @Test func `every control character has its shortest escape`() {
        let controls = String(String.UnicodeScalarView((0..<0x21).compactMap { Unicode.Scalar($0) }) + ["\u{7f}"])
        #expect(
            JSONValue.string(controls).canonicalText
                == #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
                + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f "#
                + "\u{7f}\""
        )
    }

    @Test func `members that are nil are left out, not null`() {
        #expect(JSONValue.members(["a": 1, "b": nil, "c": .null]).canonicalText == #"{"a":1,"c":null}"#)
    }

    @Test func `a value read from its canonical text is the same value`() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let value = Self.value(depth: 0, &generator)
            #expect(try JSONValue(parsing: value.canonicalBytes) == value)
        }
    }

    private static func value(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth < 5 ? 6 : 4), using: &generator) {
        case 0: return .null
        case 1: return .boolean(.random(using: &generator))
        case 2:
            let range = -JSONValue.largestInteger...JSONValue.largestInteger
            return .integer(.random(in: range, using: &generator) >> Int64.random(in: 0..<54, using: &generator))
        case 3: return .string(text(&generator))
        case 4:
            return .array(
                (0..<Int.random(in: 0..<4, using: &generator)).map { _ in value(depth: depth + 1, &generator) }
            )
        default:
            var members: [String: JSONValue] = [:]
            for _ in 0..<Int.random(in: 0..<4, using: &generator) {
                members[text(&generator)] = value(depth: depth + 1, &generator)
            }
            return .object(members)
        }
    }

    private static func text(_ generator: inout SeededGenerator) -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<6, using: &generator) {
            let end: UInt32 = [0x80, 0x800, 0x10000, 0x110000].randomElement(using: &generator) ?? 0x80
            Unicode.Scalar(UInt32.random(in: 0..<end, using: &generator)).map { scalars.append($0) }
        }
        return String(scalars)
    }
}
