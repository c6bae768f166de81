import Foundation
import TestSupport
import Testing

@testable import PaymentCodes

@Suite struct PrecompositionTests {
    private static func isPrecomposed(_ text: String) -> Bool {
        text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
    }

    @Test(arguments: 0..<16 as Range<UInt32>) func `every scalar is judged as Foundation does`(part: UInt32) {
        // Planes past the third have no scalar with another normal form.
        for value in part * 0x3000..<(part + 1) * 0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(scalar)
            if Precomposition.isPrecomposed(text) != Self.isPrecomposed(text) {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func `every composed scalar is told from its parts`() {
        for value in 0xC0..<0x1_7000 as Range<UInt32> where !(0xAC00...0xD7A3).contains(value) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let parts = String(scalar).decomposedStringWithCanonicalMapping
            guard parts.unicodeScalars.count > 1, Self.isPrecomposed(String(scalar)) else { continue }
            if Precomposition.isPrecomposed(parts) { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test(arguments: [
        ("\u{1100}\u{1161}", false), ("\u{AC00}\u{11A8}", false), ("\u{AC01}\u{11A8}", true),
        ("\u{AC00}\u{1161}", true), ("\u{1100}\u{11A8}", true), ("\u{AC00}\u{301}\u{11A8}", true), ("각", true),
    ])
    func `syllables of Korean are composed by rule`(text: String, isPrecomposed: Bool) {
        #expect(Precomposition.isPrecomposed(text) == isPrecomposed)
    }

    @Test func `random sequences of marks and letters are judged as Foundation does`() {
        let scalars: [Unicode.Scalar] = [
            "a", "e", "o", "u", "A", "q", "<", " ", "é", "ê", "ộ", "\u{301}", "\u{302}", "\u{323}", "\u{327}",
            "\u{338}", "\u{345}",
            "\u{1100}", "\u{1161}", "\u{AC00}", "\u{AC01}", "\u{9C7}", "\u{9BE}", "\u{9D7}", "\u{F71}",
            "\u{F72}", "か", "\u{3099}", "王", "\u{F900}", "\u{1D157}", "\u{1D165}", "\u{110A5}", "\u{110BA}", "\u{928}",
            "\u{93C}", "\u{1025}", "\u{102E}", "\u{10FFFF}", "\u{200D}", "α", "\u{3B1}", "\u{1FBE}", "ι",
        ]
        var generator = SeededGenerator(seed: 9)
        var precomposed = 0
        for _ in 0..<30_000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...5, using: &generator) {
                view.append(scalars.randomElement(using: &generator) ?? "a")
            }
            let text = String(view)
            let expected = Self.isPrecomposed(text)
            if expected { precomposed += 1 }
            if Precomposition.isPrecomposed(text) != expected {
                Issue.record("\(view.map { String($0.value, radix: 16) })")
            }
        }
        #expect((5_000..<25_000).contains(precomposed))
    }
}
