import ClearingProtocol
import TestSupport
import Testing

@Suite struct JSONParserTests {
    @Test(arguments: [
        "", " ", "nul", "nulll", "True", "{", "}", "[", "]", "[1", "[1,", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}",
        "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\":1 \"b\":2}", "1 2", "null x", "{}{}", "\u{feff}{}", "// x\n1", "NaN",
        "Infinity", "\"", "\"a", "\"\\", "\"\\u12", "\"\\x41\"", "\"\\u12g4\"", "\"a\nb\"", "\"\t\"", "\"\u{0}\"",
    ])
    func `text that is not JSON is refused`(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    }

    @Test(arguments: [
        "1.0", "1.5", "0.1", "1e3", "1E3", "1e-3", "-1.0", "-0", "00", "01", "-01", "+1", "-", "--1", ".5", "1.",
        "0x10",
        "9007199254740992", "-9007199254740992", "9223372036854775808", "99999999999999999999999999", "1_000", "１",
    ])
    func `a number that is not a plain integer of at most 53 bits is refused`(text: String) {
        for text in [text, "[\(text)]", "{\"amount\":\(text)}"] {
            #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        }
    }

    @Test(
        arguments: [
            ("0", 0), ("-1", -1), ("10", 10), ("9007199254740991", JSONValue.largestInteger),
            ("-9007199254740991", -JSONValue.largestInteger), (" \t\r\n7 \t\r\n", 7),
        ] as [(String, Int64)]
    )
    func `a plain integer is read`(text: String, number: Int64) throws {
        #expect(try JSONValue(parsing: text) == .integer(number))
    }

    @Test(arguments: [
        #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"{"x":{"b":1,"c":2,"b":3}}"#, #"[{"":1,"":2}]"#,
        "{\"\u{e9}\":1,\"e\u{301}\":2}",
    ])
    func `a member that stands twice is refused, however it is spelt`(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    }

    @Test func `nesting past the limit is refused, at any length`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
        }
        _ = try JSONValue(parsing: nested(32))
        #expect(throws: JSONError.syntax(offset: 33, reason: "values nest deeper than 32")) {
            try JSONValue(parsing: nested(33))
        }
        #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: "[", count: 1_000_000)) }
        #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: #"{"a":"#, count: 200_000)) }
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x7B, 0x22, 0x80, 0x22, 0x3A, 0x31, 0x7D], [0xEF, 0xBB, 0xBF, 0x31],
        ] as [[UInt8]]
    )
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    }

    @Test(arguments: [
        #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800x""#, #""\ud800\n""#, #""\udfff\ud800""#,
        #""\ud83d\u""#,
    ])
    func `half a surrogate pair is refused`(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    }

    @Test func `a surrogate pair is one character`() throws {
        #expect(try JSONValue(parsing: #""\ud83d\ude00\uD834\uDD1E""#) == "\u{1f600}\u{1d11e}")
    }

    @Test func `an error says where it is`() {
        #expect(throws: JSONError.syntax(offset: 6, reason: "a comma was expected")) {
            try JSONValue(parsing: #"{"a":1"b":2}"#)
        }
    }

    @Test func `random bytes are refused or read, never trapped on`() {
        var generator = SeededGenerator(seed: 2)
        let alphabet = Array("{}[]\",:\\u0d8 19-+.eEtrufalsn\n\u{e9}".utf8) + [0, 0xFF, 0xED, 0xA0]
        var read = 0
        for round in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
                round.isMultiple(of: 4)
                    ? UInt8.random(in: .min ... .max, using: &generator)
                    : alphabet.randomElement(using: &generator) ?? 0
            }
            guard let value = try? JSONValue(parsing: bytes) else { continue }
            read += 1
            #expect((try? JSONValue(parsing: value.canonicalBytes)) == value)
        }
        #expect(read > 50)
    }

    @Test func `a message with one byte changed is refused or read, never trapped on`() {
        var generator = SeededGenerator(seed: 3)
        let bytes = Samples.signedStatus.canonicalBytes
        for position in bytes.indices {
            var changed = bytes
            changed[position] = UInt8.random(in: .min ... .max, using: &generator)
            guard changed != bytes, let status = try? Signed<OrderStatus>(parsing: changed) else { continue }
            #expect(throws: SignatureError.self) { try status.opened(with: Samples.nodeKey.verifyingKey) }
        }
    }
}
