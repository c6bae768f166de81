import TestSupport
import Testing

@testable import TerminalUI

struct ScannerBurstPropertyTests {
    /// The text in batches of any size with any gaps.
    static func cut(_ text: String, gaps: ClosedRange<Int>, using generator: inout SeededGenerator) -> [(Int, String)] {
        var batches: [(Int, String)] = []
        var rest = text[...]
        while !rest.isEmpty {
            let part = rest.prefix(Int.random(in: 1...max(1, min(20, rest.count)), using: &generator))
            batches.append((Int.random(in: gaps, using: &generator), String(part)))
            rest = rest.dropFirst(part.count)
        }
        return batches
    }

    static func amount(using generator: inout SeededGenerator) -> String {
        let digits = Int.random(in: 1...12, using: &generator)
        let text = (0..<digits).map { _ in "\(Int.random(in: 0...9, using: &generator))" }.joined()
        guard Bool.random(using: &generator) else { return text }
        return text + ["+3*4.20", ".", ".50", "-1", "*12.5"][Int.random(in: 0...4, using: &generator)]
    }

    @Test func anAmountIsNeverAScanHoweverItCame() {
        var generator = SeededGenerator(seed: 61)
        for _ in 0..<3000 {
            let text = amountsAndKeys(using: &generator)
            let batches = ScannerBurstPropertyTests.cut(text, gaps: 0...150, using: &generator)
            let events = ScannerBurstTests.events(batches).flatMap { $0 }
            #expect(events == ScannerBurstTests.typed(text), "\(batches)")
        }
    }

    @Test func anAmountTypedByAPersonShowsAtOnce() {
        var generator = SeededGenerator(seed: 62)
        for _ in 0..<1000 {
            let text = ScannerBurstPropertyTests.amount(using: &generator) + "\r"
            let batches = text.map { (Int.random(in: 45...400, using: &generator), String($0)) }
            let events = ScannerBurstTests.events(batches)
            #expect(events.dropLast().allSatisfy { $0.count == 1 }, "\(batches)")
        }
    }

    @Test func aKnownCodeIsOneScanHoweverItCame() {
        var generator = SeededGenerator(seed: 63)
        let codes = [
            ScannerBurstTests.payer, "6901234567892", "hQVDUFYwMWEzTwegAAAFVVVVMDEwAQ==", "T0001-000123",
            "https://pay.example/o/0123456789ABCDEF", "000201你好 5802CN6304ABCD",
        ]
        for _ in 0..<2000 {
            let code = codes.randomElement(using: &generator) ?? ""
            let terminator = ["\r", "\r\n", "\t", "\n"].randomElement(using: &generator) ?? ""
            let batches = ScannerBurstPropertyTests.cut(code + terminator, gaps: 1...100, using: &generator)
            let events = ScannerBurstTests.events(batches).flatMap { $0 }
            #expect(events.last == .scan(code), "\(batches)")
            let keys = events.count { if case .key = $0 { true } else { false } }
            let takenBack = events.reduce(0) { if case .takeBack(let count) = $1 { $0 + count } else { $0 } }
            #expect(keys == takenBack && !events.contains(.key(.enter)) && !events.contains(.key(.tab)))
        }
    }

    @Test func nothingIsLostOrMadeUp() {
        var generator = SeededGenerator(seed: 64)
        let pieces = ["1", "25", "q", "\u{1B}", "\t", "\r", "你", "\u{3}", "x y", ScannerBurstTests.payer, "abcdefghij"]
        for _ in 0..<2000 {
            let text = (0..<8).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let batches = ScannerBurstPropertyTests.cut(text, gaps: 0...130, using: &generator)
            var seen: [Character] = []
            for event in ScannerBurstTests.events(batches).flatMap({ $0 }) {
                switch event {
                case .key(.character(let character)): seen.append(character)
                case .takeBack(let count): seen.removeLast(count)
                case .scan(let text): seen += Array(text)
                default: continue
                }
            }
            let expected = ScannerBurstTests.typed(text).compactMap { event -> Character? in
                if case .key(.character(let character)) = event { character } else { nil }
            }
            #expect(seen == expected, "\(batches)")
        }
    }

    private func amountsAndKeys(using generator: inout SeededGenerator) -> String {
        (0..<3).map { _ in
            let ends = ["\r", "\t", "\u{1B}", "\u{7F}\r"]
            return ScannerBurstPropertyTests.amount(using: &generator) + (ends.randomElement(using: &generator) ?? "")
        }.joined()
    }
}
