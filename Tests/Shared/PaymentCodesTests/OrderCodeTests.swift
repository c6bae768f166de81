import PaymentCodes
import TestSupport
import Testing

@Suite struct OrderCodeTests {
    private let token = "0123456789ABCDEF"

    @Test(arguments: [
        "https://pay.example", "https://pay.example:8443", "http://127.0.0.1:8080", "http://localhost",
        "http://[::1]:9",
        "http://127.255.0.3", "https://10.0.0.1", "https://xn--fiq228c.example", "https://a-b.c",
    ])
    func `a code of every allowed base comes back from its text`(base: String) throws {
        let code = try OrderCode(base: base, token: token)
        #expect(code.text == "\(base)/o/0123456789ABCDEF")
        #expect(try OrderCode(parsing: code.text) == code)
        #expect(code.base == base && code.token == token)
    }

    @Test(arguments: ["", "\r", "\n", "\t", "\r\n"])
    func `the end of a scan is dropped`(suffix: String) throws {
        #expect(try OrderCode(parsing: "https://pay.example/o/\(token)\(suffix)").token == token)
    }

    @Test(arguments: ["\r\r", "\n\n", " ", "\t\t", "\u{0}"])
    func `more than one end of a scan is refused`(suffix: String) {
        #expect(throws: PaymentCodeError.self) { try OrderCode(parsing: "https://pay.example/o/\(token)\(suffix)") }
    }

    @Test func `letters of either case make one code`() throws {
        let code = try OrderCode(parsing: "HTTPS://PAY.Example/o/abcdefghjkmnpqoi")
        #expect(code.text == "https://pay.example/o/ABCDEFGHJKMNPQ01")
        #expect(try OrderCode(base: "HTTPS://PAY.EXAMPLE", token: "ABCDEFGHJKMNPQ0L") == code)
    }

    @Test(arguments: [
        ("", PaymentCodeError.empty), ("\r\n", .empty), ("6212345678901234567", .noScheme("6212345678901234567")),
        ("ftp://pay.example/o/0123456789ABCDEF", .noScheme("ftp://pay.example/o/0123456789ABCDEF")),
        ("http://pay.example/o/0123456789ABCDEF", .insecureHost("pay.example")),
        ("http://127.0.0.1.evil.example/o/0123456789ABCDEF", .insecureHost("127.0.0.1.evil.example")),
        ("http://127.1/o/0123456789ABCDEF", .insecureHost("127.1")),
        ("http://127.0.0.256/o/0123456789ABCDEF", .insecureHost("127.0.0.256")),
        ("http://127.0.0.01/o/0123456789ABCDEF", .insecureHost("127.0.0.01")),
        ("https://pay.example@evil.example/o/0123456789ABCDEF", .malformedHost("pay.example@evil.example")),
        ("https:///o/0123456789ABCDEF", .malformedHost("")),
        ("https://-a.b/o/0123456789ABCDEF", .malformedHost("-a.b")),
        ("https://a..b/o/0123456789ABCDEF", .malformedHost("a..b")),
        ("https://a_b/o/0123456789ABCDEF", .malformedHost("a_b")),
        ("https://рay.example/o/0123456789ABCDEF", .malformedHost("рay.example")),
        ("https://[::2]/o/0123456789ABCDEF", .malformedHost("[")),
        ("http://[::1]x/o/0123456789ABCDEF", .malformedHost("[::1]x")),
        ("https://pay.example:/o/0123456789ABCDEF", .malformedPort("")),
        ("https://pay.example:0/o/0123456789ABCDEF", .malformedPort("0")),
        ("https://pay.example:65536/o/0123456789ABCDEF", .malformedPort("65536")),
        ("https://pay.example:+80/o/0123456789ABCDEF", .malformedPort("+80")),
        ("https://pay.example", .notAnOrder("")),
        ("https://pay.example/p/0123456789ABCDEF", .notAnOrder("/p/0123456789ABCDEF")),
        ("https://pay.example?/o/0123456789ABCDEF", .notAnOrder("?/o/0123456789ABCDEF")),
        ("https://pay.example/O/0123456789ABCDEF", .notAnOrder("/O/0123456789ABCDEF")),
        ("https://pay.example/o/", .tokenLength(found: 0, expected: 16)),
        ("https://pay.example/o/0123456789ABCDE", .tokenLength(found: 15, expected: 16)),
        ("https://pay.example/o/0123456789ABCDEF/", .tokenLength(found: 17, expected: 16)),
        ("https://pay.example/o/0123456789ABCDEU", .tokenCharacter("U")),
        ("https://pay.example/o/0123456789ABCDE\u{1B}", .tokenCharacter("\u{1B}")),
        ("https://pay.example/o/０123456789ABCDEF", .tokenCharacter("０")),
        // A combining mark joins the slash before it in one grapheme; scalars are what counts.
        ("https://pay.example/o/\u{301}123456789ABCDEF", .tokenCharacter("\u{301}")),
    ])
    func `a refusal names what was found`(text: String, expected: PaymentCodeError) {
        #expect(throws: expected) { try OrderCode(parsing: text) }
    }

    @Test(arguments: ["https://pay.example/", "https://pay.example/o", "https://pay.example?x", "https://pay.example#"])
    func `a base ends after its host`(base: String) {
        let rest = String(base.dropFirst("https://pay.example".count))
        #expect(throws: PaymentCodeError.baseHasPath(rest)) { try OrderCode(base: base, token: token) }
    }

    @Test func `length is limited and the longest code comes back`() throws {
        let long = String(repeating: "a", count: 513)
        #expect(throws: PaymentCodeError.tooLong(bytes: 513, limit: 512)) { try OrderCode(parsing: long) }
        #expect(throws: PaymentCodeError.tooLong(bytes: 532, limit: 512)) { try OrderCode(base: long, token: token) }
        let label = String(repeating: "a", count: 62) + "."
        let base = "https://" + String(repeating: label, count: 4) + "a:65535"
        let code = try OrderCode(base: base, token: token)
        #expect(try OrderCode(parsing: code.text + "\r\n") == code)
    }

    @Test func `no refusal echoes what could steer a terminal`() {
        for hostile in ["\u{1B}]0;x\u{7}", "https://\u{1B}[2J\u{202E}/", "https://a.b/\u{9B}31m", "https://a.b:\u{8}"] {
            let error = #expect(throws: PaymentCodeError.self) { try OrderCode(parsing: hostile) }
            let text = error?.description ?? "\u{1B}"
            #expect(
                text.unicodeScalars.allSatisfy { !["\u{1B}", "\u{7}", "\u{202E}", "\u{9B}", "\u{8}"].contains($0) }
            )
            #expect(text.hasSuffix("."))
        }
    }

    @Test func `random codes come back`() throws {
        var generator = SeededGenerator(seed: 5)
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for _ in 0..<500 {
            let random = String((0..<16).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
            let port = UInt16.random(in: 1...(.max), using: &generator)
            let code = try OrderCode(base: "https://h\(port).example:\(port)", token: random)
            #expect(code.token == random)
            #expect(try OrderCode(parsing: code.text) == code)
        }
    }

    @Test func `any text is refused or read, never a trap, and what is read is stable`() throws {
        var generator = SeededGenerator(seed: 6)
        let seed = Array("https://127.0.0.1:8080/o/0123456789ABCDEF".unicodeScalars)
        let odd: [Unicode.Scalar] = [
            "\u{0}", "\r", "\n", "\u{301}", "𠮷", "/", ":", "[", "]", ".", "@", "İ", "\u{212A}", "l",
        ]
        var accepted = 0
        for _ in 0..<5000 {
            var scalars = seed
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let place = Int.random(in: 0..<scalars.count, using: &generator)
                let scalar = odd[Int.random(in: 0..<odd.count, using: &generator)]
                switch Int.random(in: 0...2, using: &generator) {
                case 0: scalars[place] = scalar
                case 1: scalars.insert(scalar, at: place)
                default: scalars.removeSubrange(place..<min(place + 3, scalars.count))
                }
            }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            do {
                let code = try OrderCode(parsing: text)
                #expect(try OrderCode(parsing: code.text) == code)
                accepted += 1
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect((1000..<4000).contains(accepted))
    }
}
