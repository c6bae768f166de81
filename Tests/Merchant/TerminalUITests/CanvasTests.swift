import Testing

@testable import TerminalUI

struct CanvasTests {
    @Test func writesAndClipsAtTheRightEdge() {
        var canvas = Canvas(size: Size(columns: 5, rows: 2))
        #expect(canvas.write("hello world", at: Point(column: 1, row: 0)) == 4)
        #expect(canvas.text == " hell\n")
    }

    @Test func neverShowsHalfAWideCharacterAtTheEdge() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        let style = Style(background: .palette(4))
        #expect(canvas.write("a你好", at: .zero, style: style) == 3)
        #expect(canvas.rows == ["a你"])
        #expect(canvas[3, 0] == .blank(style))
    }

    @Test func clipsAtTheLeftEdgeWithoutHalfACharacter() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        #expect(canvas.write("你ab", at: Point(column: -1, row: 0)) == 4)
        #expect(canvas.rows == [" ab"])
    }

    @Test func blanksTheOtherHalfOfAnOverwrittenWideCharacter() {
        var canvas = Canvas(size: Size(columns: 6, rows: 1))
        canvas.write("你好吗", at: .zero)
        canvas.write("x", at: Point(column: 1, row: 0))
        #expect(canvas.rows == [" x好吗"])
        canvas.write("y", at: Point(column: 2, row: 0))
        #expect(canvas.rows == [" xy 吗"])
        canvas.write("们", at: Point(column: 3, row: 0))
        #expect(canvas.rows == [" xy们"])
    }

    @Test func limitsTheColumnsOfAText() {
        var canvas = Canvas(size: Size(columns: 10, rows: 1))
        #expect(canvas.write("abcdef", at: Point(column: 2, row: 0), limit: 3) == 3)
        #expect(canvas.write("x", at: .zero, limit: 0) == 0)
        #expect(canvas.write("x", at: .zero, limit: -4) == 0)
        #expect(canvas.rows == ["  abc"])
    }

    @Test func attachesCombiningMarksToTheirBase() {
        var canvas = Canvas(size: Size(columns: 3, rows: 1))
        canvas.write("\u{301}e\u{301}x", at: .zero)
        #expect(canvas[0, 0]?.text == "e\u{301}")
        #expect(canvas[1, 0]?.text == "x")
    }

    @Test func drawsABoxWithATitle() {
        var canvas = Canvas(size: Size(columns: 12, rows: 3))
        canvas.box(canvas.bounds, title: "付款", style: .plain)
        #expect(canvas.text == "┌─ 付款 ───┐\n│          │\n└──────────┘")
    }

    @Test func drawsABoxOfAsciiForTerminalsWithoutLines() {
        var canvas = Canvas(size: Size(columns: 4, rows: 3))
        canvas.box(canvas.bounds, title: "too narrow", style: .plain, glyphs: .ascii)
        #expect(canvas.text == "+--+\n|  |\n+--+")
    }

    @Test func fillsWithAWideCharacter() {
        var canvas = Canvas(size: Size(columns: 5, rows: 1))
        canvas.fill(canvas.bounds, style: .plain, character: "好")
        #expect(canvas.rows == ["好好"])
    }

    @Test func answersNilOutside() {
        let canvas = Canvas(size: Size(columns: 2, rows: 2))
        for (column, row) in [(-1, 0), (0, -1), (2, 0), (0, 2), (Int.max, Int.min)] {
            #expect(canvas[column, row] == nil)
        }
    }

    @Test func putsOnlyOneCharacterOfACell() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.put(Cell(text: "你好"), at: .zero)
        canvas.put(Cell(text: "\u{1B}"), at: Point(column: 2, row: 0))
        canvas.put(Cell(text: ""), at: Point(column: 3, row: 0))
        #expect(canvas.rows == ["你"])
        #expect(canvas[2, 0]?.text == " " && canvas[3, 0]?.text == " ")
    }

    @Test func copiesAnotherCanvas() {
        var small = Canvas(size: Size(columns: 3, rows: 1))
        small.write("你x", at: .zero)
        var canvas = Canvas(size: Size(columns: 4, rows: 2))
        canvas.draw(small, at: Point(column: 2, row: 1))
        #expect(canvas.text == "\n  你")
    }

    @Test func isCutToTheGreatestSize() {
        #expect(Canvas(size: Size(columns: .max, rows: 1)).size == Size(columns: 1000, rows: 1))
        #expect(Canvas(size: Size(columns: -1, rows: -1)).size == .zero)
    }
}
