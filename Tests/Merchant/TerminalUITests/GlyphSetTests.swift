import Testing

@testable import TerminalUI

struct GlyphSetTests {
    @Test func piecesTakeOneColumnAndASCIIIsASCII() {
        for set in GlyphSet.allCases {
            let box = set.box
            let corners = [box.horizontal, box.vertical, box.topLeft, box.topRight, box.bottomLeft, box.bottomRight]
            var pieces = [set.full, set.rest, set.ascending, set.descending] + corners.map { String($0) }
            pieces += set.fromLeft + set.fromBelow + set.heat
            pieces += Role.allCases.map { set.mark(of: $0) }
            #expect(pieces.allSatisfy { TextWidth.columns(of: $0) == 1 })
            #expect(set == .blocks || pieces.allSatisfy { $0.utf8.count == 1 })
            #expect(Set(set.heat).count == 5 && Set(set.fromBelow).count == 9)
        }
    }

    @Test(arguments: [
        ("…", "~"), ("─", "-"), ("“", "\""), ("→", ">"), ("你", "你"), ("█", "#"), ("¥", "Y"), ("▀", "▀"), ("a", "a"),
    ])
    func signsFoldAndPicturesStay(text: String, expected: String) {
        for set in [GlyphSet.ascii, .asciiOnly] { #expect(set.folded(text) == expected) }
        #expect(GlyphSet.blocks.folded(text) == text)
    }

    @Test func aCanvasHoldsOnlyWhatIsOfItsSet() {
        var canvas = Canvas(size: Size(columns: 12, rows: 3), glyphs: .ascii)
        canvas.box(canvas.bounds, title: "✓ 你…")
        canvas.fill(Rectangle(column: 1, row: 1, columns: 2, rows: 1), style: .plain, character: "▅")
        canvas.put(Cell(text: "▀"), at: Point(column: 3, row: 1))
        canvas.write("a long line", in: Rectangle(column: 4, row: 1, columns: 6, rows: 1))
        #expect(canvas.text == "+- + 你~ --+\n|==▀a lon~ |\n+----------+")
    }

    @Test func whatSetsDrawInSteps() {
        for set in GlyphSet.allCases {
            #expect(GlyphSet.blocks.fromBelow.map(set.folded) == set.fromBelow)
        }
    }

    @Test func meaningsHaveMarksOfTheirOwn() {
        for set in GlyphSet.allCases {
            #expect(Set([Role.success, .warning, .failure, .text].map { set.mark(of: $0) }).count == 4)
        }
    }

    @Test(arguments: [ColourDepth.monochrome, .eight, .sixteen, .twoHundredFiftySix], [GlyphSet.blocks, .ascii])
    func aDialogIsTheSameInEveryDepth(depth: ColourDepth, glyphs: GlyphSet) {
        let dialog = Dialog(title: "T", lines: ["x"], role: .failure)
        let theme = Theme.suited(to: depth, glyphs: glyphs)
        let canvas = Golden.canvas(dialog, columns: 30, rows: 4, theme: theme)
        #expect(canvas.text == Golden.text(dialog, columns: 30, rows: 4, glyphs: glyphs))
        let shown = depth.adapted(canvas[1, 0]?.style ?? .plain)
        #expect((shown.foreground == .standard) == (depth == .monochrome))
        #expect(depth != .monochrome || shown.attributes == [.bold, .reverse])
    }
}
