import ClearingProtocol
import TestSupport
import Testing

@Suite struct JSONDocumentTests {
    @Test(arguments: [
        "null", "true", "0", "-1", #""""#, "{}", "[]", #"{"a":1,"b":[2,{"c":"d"}],"é":"茶"}"#,
        "{\"😀\":1,\"\u{fb33}\":2}",
        #""\"\\\b\t\n\f\r\u0000\u001f/""#, "\"\u{7f}\u{80}\"",
    ])
    func `a text of the one spelling is canonical`(text: String) throws {
        #expect(try JSONDocument(parsing: Array(text.utf8)).isCanonical)
        #expect(try JSONValue(parsing: text).canonicalText == text)
    }

    @Test(arguments: [
        " null", "null\n", "[1, 2]", #"{"a" :1}"#, #"{"b":1,"a":2}"#, #"{"a":{"d":1,"c":2}}"#, #""\/""#, #""\u0041""#,
        #""\u000A""#, #""\u001F""#, #""\u000a""#, #""\u0008""#, #""\u00e9""#, #""\ud83d\ude00""#, #"{"\u0061":1}"#,
        "{\"\u{fb33}\":2,\"😀\":1}",
    ])
    func `a text of another spelling is read, and is not canonical`(text: String) throws {
        #expect(try !JSONDocument(parsing: Array(text.utf8)).isCanonical)
        #expect(try JSONValue(parsing: text).canonicalText != text)
    }

    @Test func `a text is canonical exactly when writing its value again gives it`() throws {
        var generator = SeededGenerator(seed: 4)
        let bytes = Samples.signedStatus.canonicalBytes
        var counts = [true: 0, false: 0]
        for _ in 0..<20_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                let position = Int.random(in: 0..<changed.count, using: &generator)
                let inserted = Array("\\/\"  ,{}nbu0a:19\u{e9}".utf8).randomElement(using: &generator) ?? 0x20
                if Bool.random(using: &generator) {
                    changed.insert(inserted, at: position)
                } else {
                    changed[position] = inserted
                }
            }
            guard let document = try? JSONDocument(parsing: changed) else { continue }
            #expect(document.isCanonical == (document.root.value.canonicalBytes == changed))
            counts[document.isCanonical, default: 0] += 1
        }
        #expect(counts.values.allSatisfy { $0 > 500 }, "\(counts)")
    }

    @Test func `a member is found by its name, however it is spelt, and only by its whole name`() throws {
        let root = try JSONDocument(parsing: Array(#"{"am":1,"amount":{"am":2},"\u0061b":3}"#.utf8)).root
        #expect(try root.member("am").integer() == 1)
        #expect(try root.member("amount").member("am").integer() == 2)
        #expect(try root.member("ab").integer() == 3)
        #expect(try root.optional("a")?.path == nil)
        #expect(try root.optional("amounts")?.path == nil)
        #expect(try root.member("amount").member("am").path == "amount.am")
    }
}
