import Testing

@testable import TerminalUI

struct PaletteTests {
    static let entries: [Palette<String>.Entry] = [
        .init("charge", name: "Charge a code", otherNames: ["扫码收款"], keys: "s"),
        .init("close", name: "Close the shift", otherNames: ["交班"], keys: "z", disabledReason: "no shift is open"),
        .init("refund", name: "Refund", otherNames: ["退款"], keys: "r"),
    ]

    static func typed(_ text: String) -> Palette<String> {
        var palette = Palette(entries, emptyText: "No such action")
        for character in text { #expect(palette.handle(.character(character)) == .handled) }
        return palette
    }

    @Test(arguments: [
        ("", ["charge", "close", "refund"]), ("re", ["refund", "charge"]), ("退", ["refund"]), ("收款", ["charge"]),
        ("Ｃ", ["charge", "close"]), ("shift", ["close"]), ("cts", ["close"]), ("z", ["close"]), ("qq", []),
    ])
    func whatIsTypedMakesTheListShorter(text: String, expected: [String]) {
        #expect(PaletteTests.typed(text).matches.map(\.action) == expected)
    }

    @Test func enterChoosesWhatCanBeDone() {
        var palette = PaletteTests.typed("")
        #expect(palette.handle(.enter) == .chosen("charge"))
        #expect(palette.handle(.down) == .handled)
        #expect(palette.handle(.enter) == .refused("no shift is open"))
        #expect(palette.handle(.pageDown) == .handled && palette.selected == 2)
        #expect(palette.handle(.up) == .handled && palette.selected == 1)
        #expect(palette.handle(.escape) == .closed)
        #expect(palette.handle(.function(1)) == .ignored)
    }

    @Test func nothingFoundIsNothingChosen() {
        var palette = PaletteTests.typed("qq")
        #expect(palette.handle(.enter) == .handled)
        #expect(palette.handle(.down) == .handled && palette.selected == 0)
        #expect(palette.handle(.backspace) == .handled && palette.matches.isEmpty)
        #expect(palette.handle(.backspace) == .handled && palette.matches.count == 3)
    }

    @Test func aSentenceIsFoundByItsWordsButNotByScatteredLetters() {
        let entries: [Palette<String>.Entry] = [
            .init("sign", name: "Sign", detail: "The code of the sign on the counter"),
            .init("code", name: "Show code", detail: "Open an order of this amount"),
        ]
        var palette = Palette(entries)
        palette.paste("counter")
        #expect(palette.matches.map(\.action) == ["sign"])
        palette = Palette(entries)
        palette.paste("code")
        #expect(palette.matches.map(\.action) == ["code", "sign"])
        palette = Palette(entries)
        palette.paste("odcu")
        #expect(palette.matches.isEmpty)
    }

    @Test func showsReasonsAndKeys() {
        var palette = PaletteTests.typed("c")
        _ = palette.handle(.down)
        #expect(
            Golden.text(palette, columns: 44, rows: 10, glyphs: .ascii) == """


                 +----------------------------------------+
                 | : c                                    |
                 |                                        |
                 |   Charge a code                      s |
                 | > Close the shift (no shift is open) z |
                 |                                        |
                 +----------------------------------------+

                """
        )
        let area = Rectangle(Size(columns: 44, rows: 10))
        #expect(palette.cursorPoint(in: area) == Point(column: 6, row: 3))
        #expect(palette.match(at: Point(column: 9, row: 6), in: area) == 1)
        #expect(palette.match(at: Point(column: 9, row: 7), in: area) == nil)
    }

    @Test func ranksByTheKindOfMatch() {
        let names = ["xfind it", "Find", "find all", "my find", "f-i-n-d"]
        let palette = Palette(names.map { Palette<String>.Entry($0, name: $0) })
        var typed = palette
        typed.paste(" find\n")
        #expect(typed.matches.map(\.name) == ["Find", "find all", "my find", "xfind it", "f-i-n-d"])
    }

    @Test func drawsAtEverySizeWithinItsRectangle() {
        Golden.expectWithin(PaletteTests.typed(""))
        Golden.expectWithin(PaletteTests.typed("qq"))
    }
}
