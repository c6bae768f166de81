import TestSupport
import Testing

@testable import TerminalUI

struct CanvasChangeTests {
    static func changes(_ canvas: Canvas, from before: Canvas?, within size: Size = .standard) -> [Canvas.Change] {
        var changes: [Canvas.Change] = []
        canvas.forEachChange(from: before, within: size) { changes.append($0) }
        return changes
    }

    @Test func onlyWhatChangedIsTold() {
        var before = Canvas(size: .standard)
        before.write("Time left 1:29", at: Point(column: 40, row: 12))
        var after = before
        #expect(CanvasChangeTests.changes(after, from: before).isEmpty)
        after.write("8", at: Point(column: 53, row: 12))
        #expect(
            CanvasChangeTests.changes(after, from: before) == [
                .init(column: 53, row: 12, cell: Cell(text: "8"), isWide: false)
            ]
        )
    }

    @Test func aNewSizeIsToldWhole() {
        let before = Canvas(size: Size(columns: 4, rows: 2))
        let after = Canvas(size: Size(columns: 3, rows: 2))
        #expect(CanvasChangeTests.changes(after, from: before).count == 6)
        #expect(CanvasChangeTests.changes(after, from: nil, within: Size(columns: 2, rows: 1)).count == 2)
    }

    @Test func aWideCharacterCutByTheEdgeIsABlank() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("a你b", at: .zero)
        let changes = CanvasChangeTests.changes(canvas, from: nil, within: Size(columns: 2, rows: 1))
        #expect(changes.map(\.cell.text) == ["a", " "] && changes.allSatisfy { !$0.isWide })
        #expect(CanvasChangeTests.changes(canvas, from: nil).map(\.isWide) == [false, true, false])
    }

    @Test func theChangesMakeTheOneCanvasOfTheOther() {
        var generator = SeededGenerator(seed: 31)
        let size = Size(columns: 12, rows: 3)
        for _ in 0..<400 {
            var before = Canvas(size: size)
            for row in 0..<3 { before.write(RandomText.next(using: &generator), at: Point(column: 0, row: row)) }
            var after = before
            after.write(RandomText.next(using: &generator), at: Point(column: 3, row: 1))
            var screen = before
            for change in CanvasChangeTests.changes(after, from: before) {
                screen.put(change.cell, at: Point(column: change.column, row: change.row))
            }
            #expect(screen == after)
        }
    }
}
