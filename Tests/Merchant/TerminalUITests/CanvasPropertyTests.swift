import TestSupport
import Testing

@testable import TerminalUI

struct CanvasPropertyTests {
    static let sizes = [
        Size.zero, Size(columns: 0, rows: 3), Size(columns: 1, rows: 1), Size(columns: 2, rows: 1),
        Size(columns: 7, rows: 5), .standard,
    ]

    @Test(arguments: sizes)
    func everyRowIsExactlyAsWideAsTheCanvas(size: Size) {
        var generator = SeededGenerator(seed: UInt64(size.columns * 100 + size.rows))
        var canvas = Canvas(size: size)
        for _ in 0..<400 {
            CanvasPropertyTests.operate(on: &canvas, using: &generator)
        }
        CanvasPropertyTests.expectWhole(canvas)
    }

    @Test(arguments: [Int.min, Int.min + 1, -1, 0, 1, Int.max - 1, Int.max])
    func noCoordinateTraps(extreme: Int) {
        var canvas = Canvas(size: Size(columns: 6, rows: 3))
        for other in [Int.min, -1, 0, 2, Int.max] {
            let point = Point(column: extreme, row: other)
            canvas.write("你a", at: point)
            canvas.write("你a", at: Point(column: other, row: extreme), limit: extreme)
            canvas.put(Cell(text: "好"), at: point)
            let rectangle = Rectangle(column: extreme, row: other, columns: extreme, rows: Int.max)
            canvas.fill(rectangle, style: .plain, character: "好")
            canvas.box(rectangle, title: "t", style: .plain)
            canvas.write("x", in: rectangle, row: other, alignment: .trailing)
            canvas.draw(Canvas(size: Size(columns: 2, rows: 2)), at: point)
            _ = rectangle.inset(by: extreme)
            _ = rectangle.split(top: extreme)
            _ = rectangle.split(bottom: extreme)
            _ = rectangle.split(left: extreme)
            _ = rectangle.split(right: other)
            _ = rectangle.centred(Size(columns: extreme, rows: other))
            _ = rectangle.contains(point)
        }
        CanvasPropertyTests.expectWhole(canvas)
    }

    private static func operate(on canvas: inout Canvas, using generator: inout SeededGenerator) {
        let point = Point(
            column: Int.random(in: -5...(canvas.size.columns + 5), using: &generator),
            row: Int.random(in: -2...(canvas.size.rows + 2), using: &generator)
        )
        let area = Rectangle(
            origin: point,
            size: Size(
                columns: Int.random(in: -1...12, using: &generator),
                rows: Int.random(in: -1...6, using: &generator)
            )
        )
        let text = RandomText.next(using: &generator)
        switch Int.random(in: 0...5, using: &generator) {
        case 0: canvas.fill(area, style: .plain, character: text.first ?? "x")
        case 1: canvas.box(area, title: text, style: .plain)
        case 2: canvas.put(Cell(text: text), at: point)
        case 3: canvas.write(text, in: area, row: 1, alignment: .centre)
        case 4: canvas.write(RandomText.scalar(using: &generator), at: point)
        default: canvas.write(text, at: point, limit: Bool.random(using: &generator) ? 3 : nil)
        }
    }

    static func expectWhole(_ canvas: Canvas, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(canvas.cells.count == canvas.size.columns * canvas.size.rows, sourceLocation: sourceLocation)
        for row in 0..<canvas.size.rows {
            var column = 0
            while column < canvas.size.columns {
                let text = canvas[column, row]?.text ?? ""
                let width = TextWidth.columns(of: text)
                guard width == 1 || width == 2, Array(Glyphs(text)).count == 1 else {
                    Issue.record("\(text.debugDescription) at \(column), \(row)", sourceLocation: sourceLocation)
                    return
                }
                if width == 2 {
                    #expect(canvas[column + 1, row]?.text.isEmpty == true, sourceLocation: sourceLocation)
                }
                column += width
            }
            #expect(column == canvas.size.columns, sourceLocation: sourceLocation)
        }
    }
}
