import Testing

@testable import TerminalUI

/// What a widget draws, as text.
enum Golden {
    static func canvas(
        _ widget: any Widget,
        columns: Int,
        rows: Int,
        theme: Theme = .monochrome
    ) -> Canvas {
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        widget.draw(on: &canvas, in: canvas.bounds, theme: theme)
        return canvas
    }

    static func text(_ widget: any Widget, columns: Int, rows: Int, glyphs: GlyphSet = .blocks) -> String {
        canvas(widget, columns: columns, rows: rows, theme: .monochrome.with(glyphs)).text
    }

    /// Draws the widget at every small size on a canvas of stars, of which those outside must stay.
    static func expectWithin(_ widget: any Widget, sourceLocation: SourceLocation = #_sourceLocation) {
        for theme in [Theme.dark, .monochrome.with(.ascii)] {
            for columns in 0...16 {
                for rows in 0...8 {
                    let area = Rectangle(column: 1, row: 1, columns: columns, rows: rows)
                    var canvas = Canvas(size: Size(columns: 18, rows: 10))
                    canvas.fill(canvas.bounds, style: .plain, character: "*")
                    widget.draw(on: &canvas, in: area, theme: theme)
                    CanvasPropertyTests.expectWhole(canvas, sourceLocation: sourceLocation)
                    expectUntouched(canvas, outside: area, sourceLocation)
                }
            }
        }
    }

    private static func expectUntouched(_ canvas: Canvas, outside area: Rectangle, _ location: SourceLocation) {
        for row in 0..<canvas.size.rows {
            for column in 0..<canvas.size.columns where !area.contains(Point(column: column, row: row)) {
                #expect(canvas[column, row] == Cell(text: "*"), "\(area.size)", sourceLocation: location)
            }
        }
    }
}
