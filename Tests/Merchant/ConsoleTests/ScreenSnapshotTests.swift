import Ledger
import TerminalUI
import Testing
import Till

@testable import Console

/// Every screen in both languages at the smallest and at a large size, as text files in `Snapshots`.
struct ScreenSnapshotTests {
    static let cases: [(language: Language, size: Size)] = Language.allCases.flatMap { language in
        [Size.standard, Size(columns: 140, rows: 45)].map { (language, $0) }
    }

    @Test(arguments: cases) func everyScreen(_ language: Language, _ size: Size) throws {
        for (name, console) in Self.screens(language, size) {
            let canvas = console.canvas
            #expect(canvas.size == size)
            try Snapshot.expect(canvas, "\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }

    @Test(arguments: cases) func noStateIsToldByColourAlone(_ language: Language, _ size: Size) {
        let texts = AttemptState.allCases.map { state -> String in
            var console = ConsoleDriver.showingCode(size: size, language: language)
            console.tell(.answered(Sample.attempt(1, state), state == .paid ? Sample.payment(1) : nil))
            return console.text
        }
        #expect(Set(texts).count == AttemptState.allCases.count)
    }

    private static func screens(_ language: Language, _ size: Size) -> [(String, ConsoleDriver)] {
        var entry = ConsoleDriver(size: size, language: language)
        entry.type("1250")
        var merchantPresented = ConsoleDriver.showingCode(size: size, language: language)
        merchantPresented.press(.character("x"))
        var paid = ConsoleDriver.showingCode(size: size, language: language)
        paid.tell(.news(.attempt(.paid(1))))
        var incoming = ConsoleDriver(size: size, language: language)
        incoming.press(.function(3))
        incoming.tell(.payments([Sample.payment(2, 350, late: true), Sample.payment(1)], Sample.day))
        var settlement = ConsoleDriver(size: size, language: language)
        settlement.press(.function(7))
        settlement.tell(.summary(SettlementScreenTests.summary([Sample.batch(.acknowledged)])))
        var help = settlement
        help.press(.character("?"))
        return [
            ("till-entry", entry), ("till-code", .showingCode(size: size, language: language)),
            ("till-emvco", merchantPresented), ("till-paid", paid), ("incoming", incoming), ("settlement", settlement),
            ("settlement-help", help),
        ]
    }
}
