import TestSupport
import Testing

@testable import TerminalUI

struct InputDecoderTests {
    static func decode(_ batches: [[UInt8]]) -> [InputEvent] {
        var decoder = InputDecoder()
        return batches.flatMap { bytes in
            decoder.begin(at: .now)
            for byte in bytes { decoder.add(.byte(byte)) }
            return decoder.finish()
        }
    }

    static func keys(_ text: String) -> [Key] {
        decode([Array(text.utf8)]).compactMap { if case .key(let key) = $0 { key } else { nil } }
    }

    @Test(arguments: [
        ("a你", [Key.character("a"), .character("你")]), ("\r\n\t", [.enter, .enter, .tab]),
        ("\u{7F}\u{8}", [.backspace, .backspace]), ("\u{3}\u{13}\u{0}", [.control("c"), .control("s"), .control(" ")]),
        ("\u{1A}", [.suspend]), ("\u{1C}", [.control("\\")]), ("\u{1B}", [.escape]),
        ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}\u{1B}[19~", [.escape, .function(8)]),
        ("\u{1B}\u{1B}OP", [.escape, .function(1)]),
        ("\u{1B}5", [.escape, .character("5")]), ("\u{1B}[A\u{1B}[1;5C", [.up, .right]), ("\u{1B}[3~", [.delete]),
        ("\u{1B}[15~\u{1B}OP", [.function(5), .function(1)]), ("\u{1B}[Z", [.backTab]),
        ("\u{1B}[99~7", [.character("7")]),
        ("\u{1B}[", []), ("\u{1B}O", []), ("\u{85}\u{9B}", []),
    ])
    func decodesKeys(text: String, expected: [Key]) {
        #expect(InputDecoderTests.keys(text) == expected)
    }

    @Test func aCharacterMayComeInPieces() {
        #expect(InputDecoderTests.decode([[0xE4], [0xBD], [0xA0]]) == [.key(.character("你"))])
    }

    @Test(
        arguments: [
            [0xFF, 0x61], [0xC0, 0x61], [0x80, 0x61], [0xE4, 0x61], [0xED, 0xA0, 0x80, 0x61], [0xF5, 0x61],
        ] as [[UInt8]]
    )
    func brokenBytesAreDropped(bytes: [UInt8]) {
        #expect(InputDecoderTests.decode([bytes]) == [.key(.character("a"))])
    }

    @Test func aPasteIsOneEventAndPressesNothing() {
        var decoder = InputDecoder()
        decoder.begin(at: .now)
        decoder.add(.pasteBegin)
        for byte in "a\r\nq\r你".utf8 { decoder.add(.byte(byte)) }
        decoder.add(.key(.enter))
        #expect(decoder.finish() == [])
        decoder.begin(at: .now)
        decoder.add(.pasteEnd)
        decoder.add(.byte(0x71))
        #expect(decoder.finish() == [.paste("a\nq\n你"), .key(.character("q"))])
    }

    @Test func theEndOfAPasteIsFoundInItsBytes() {
        let events = InputDecoderTests.decode([Array("\u{1B}[200~x\u{1B}[201~y".utf8)])
        #expect(events == [.paste("x"), .key(.character("y"))])
    }

    @Test func aPasteWithoutEndDoesNotKillTheKeyboard() {
        var decoder = InputDecoder()
        let start = ContinuousClock.now
        decoder.begin(at: start)
        decoder.add(.pasteBegin)
        decoder.add(.byte(0x78))
        #expect(decoder.finish() == [])
        decoder.begin(at: start + .seconds(3))
        decoder.add(.byte(0x79))
        #expect(decoder.finish() == [.paste("x"), .key(.character("y"))])
    }

    @Test func aLongPasteComesInParts() {
        let count = InputDecoder.greatestPaste + 10
        let bytes = Array("\u{1B}[200~".utf8) + Array(repeating: 0x78, count: count) + Array("\u{1B}[201~".utf8)
        let lengths = InputDecoderTests.decode([bytes]).map { if case .paste(let text) = $0 { text.count } else { -1 } }
        #expect(lengths == [InputDecoder.greatestPaste, 10])
    }

    @Test func focusAndMousePassThrough() {
        var decoder = InputDecoder()
        decoder.begin(at: .now)
        let press = MouseEvent(kind: .press, point: Point(column: 3, row: 4))
        decoder.add(.mouse(press))
        decoder.add(.focus(true))
        decoder.add(.other)
        #expect(decoder.finish() == [.mouse(press), .focus(true)])
    }

    @Test func aScanOfManyCodesLosesNothing() {
        let scan = String(repeating: "6901234567892\r", count: 50)
        let keys = InputDecoderTests.keys(scan)
        #expect(keys.count == 700 && keys.count { $0 == .enter } == 50)
    }

    @Test func anyBytesAreTaken() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let ended = InputDecoderTests.decode([bytes, [0x0D]])
            #expect(ended.last == .key(.enter))
        }
    }

    @Test(
        arguments: [
            ("\u{1B}[2;2R", [TerminalAnswer.cursor(row: 2, column: 2)], []),
            ("1\u{1B}[2;3R2", [.cursor(row: 2, column: 3)], [Key.character("1"), .character("2")]),
            ("\u{1B}[24;80R\u{1B}[A", [.cursor(row: 24, column: 80)], [.up]),
            (
                "\u{1B}[2;2R\u{1B}[?2026;2$y7", [.cursor(row: 2, column: 2), .mode(2026, isKnown: true)],
                [.character("7")]
            ),
            ("\u{1B}[?2026;1$y", [.mode(2026, isKnown: true)], []),
            ("\u{1B}[?2026;0$y", [.mode(2026, isKnown: false)], []),
            ("\u{1B}[?2026;4$y", [.mode(2026, isKnown: false)], []), ("\u{1B}[?2026$y", [], []),
            ("\u{1B}[2026;2y", [], []),
            ("\u{1B}[1;2R", [], []), ("\u{1B}[R", [], []), ("\u{1B}[2;R", [], []), ("\u{1B}[2;0R", [], []),
            ("\u{1B}[2;99999999999999999999R", [], []),
        ] as [(String, [TerminalAnswer], [Key])]
    )
    func anAnswerOfTheTerminalPressesNothingAndSwallowsNothing(
        text: String,
        answers: [TerminalAnswer],
        keys: [Key]
    ) {
        // Wherever the line cuts it.
        for cut in 0...text.utf8.count {
            // A lone ESC at the end of what came is the Escape key.
            let parts = [Array(text.utf8.prefix(cut)), Array(text.utf8.dropFirst(cut))]
            guard parts[0].last != 0x1B else { continue }
            var decoder = InputDecoder()
            var events: [InputEvent] = []
            for part in parts {
                decoder.begin(at: .now)
                for byte in part { decoder.add(.byte(byte)) }
                events += decoder.finish()
            }
            #expect(decoder.takeAnswers() == answers)
            #expect(decoder.takeAnswers().isEmpty)
            #expect(events == keys.map(InputEvent.key))
        }
    }

    @Test func theRestOfASequenceIsNotWaitedForEver() {
        var decoder = InputDecoder()
        let start = ContinuousClock.now
        decoder.begin(at: start)
        for byte in "\u{1B}[".utf8 { decoder.add(.byte(byte)) }
        #expect(decoder.finish().isEmpty)
        decoder.begin(at: start + .seconds(1))
        decoder.add(.byte(UInt8(ascii: "5")))
        #expect(decoder.finish() == [.key(.character("5"))])
    }
}
