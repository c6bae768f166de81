import Testing

@testable import TerminalUI

struct RectangleTests {
    let area = Rectangle(column: 2, row: 1, columns: 10, rows: 6)

    @Test func splitsWithoutGapOrOverlap() {
        let (top, below) = area.split(top: 2)
        #expect(top == Rectangle(column: 2, row: 1, columns: 10, rows: 2))
        #expect(below == Rectangle(column: 2, row: 3, columns: 10, rows: 4))
        let (right, rest) = area.split(right: 3)
        #expect(right == Rectangle(column: 9, row: 1, columns: 3, rows: 6))
        #expect(rest == Rectangle(column: 2, row: 1, columns: 7, rows: 6))
    }

    @Test func splitsOffNoMoreThanThereIs() {
        #expect(area.split(left: 99).left == area)
        #expect(area.split(left: 99).rest.isEmpty)
        #expect(area.split(bottom: -1).bottom.isEmpty)
        #expect(area.split(bottom: -1).rest == area)
    }

    @Test func insetsToTheMiddleAtMost() {
        #expect(area.inset(by: 1) == Rectangle(column: 3, row: 2, columns: 8, rows: 4))
        #expect(area.inset(by: 100).isEmpty)
    }

    @Test func centresWhatFits() {
        #expect(area.centred(Size(columns: 4, rows: 2)) == Rectangle(column: 5, row: 3, columns: 4, rows: 2))
        #expect(area.centred(Size(columns: 40, rows: 20)) == area)
    }

    @Test func intersects() {
        let other = Rectangle(column: 8, row: 0, columns: 20, rows: 3)
        #expect(area.intersection(other) == Rectangle(column: 8, row: 1, columns: 4, rows: 2))
        #expect(area.intersection(Rectangle(column: 50, row: 50, columns: 2, rows: 2)).isEmpty)
    }
}
