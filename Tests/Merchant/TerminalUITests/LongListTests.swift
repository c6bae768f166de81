import TestSupport
import Testing

@testable import TerminalUI

struct LongListTests {
    /// A million items that count how often they are looked at.
    final class Counter {
        var looks = 0
    }

    struct Items: RandomAccessCollection {
        let counter: Counter
        var shift = 0
        var startIndex: Int { 0 }
        var endIndex: Int { 1_000_000 + shift }

        subscript(position: Int) -> Int {
            counter.looks += 1
            return position - shift
        }
    }

    @Test func theCursorLooksAtFewOfAMillionItems() {
        let counter = Counter()
        var cursor = ListCursor<Int>()
        cursor.move(by: 500_000, items: Items(counter: counter), height: 20)
        cursor.move(by: 1, items: Items(counter: counter), height: 20)
        cursor.update(items: Items(counter: counter, shift: 7), height: 20)
        #expect(cursor.item == 500_001 && cursor.position == 500_008)
        #expect(counter.looks < 40)
    }

    static func list(at position: Int, first: Int, rows: Int, count: Int) -> ListView<Int> {
        var cursor = ListCursor<Int>()
        cursor.move(by: position, count: count, height: 4)
        return ListView(
            rows: (first..<first + rows).map { ListRow(id: $0, cells: ["row \($0)"]) },
            cursor: cursor,
            window: ListWindow(first: first, count: count)
        )
    }

    @Test func aWindowOfRowsIsDrawnWhereItBelongs() {
        let list = LongListTests.list(at: 900_000, first: 899_990, rows: 20, count: 1_000_000)
        #expect(
            Golden.text(list, columns: 14, rows: 4) == """
                  row 899997
                  row 899998
                  row 899999
                > row 900000
                """
        )
        #expect(list.cursorPoint(in: Rectangle(Size(columns: 14, rows: 4))) == Point(column: 0, row: 3))
        #expect(list.position(at: Point(column: 3, row: 1), in: Rectangle(Size(columns: 14, rows: 4))) == 899_998)
    }

    @Test func rowsThatAreNotThereYetAreBlank() {
        let list = LongListTests.list(at: 10, first: 8, rows: 2, count: 12)
        #expect(Golden.text(list, columns: 9, rows: 4) == "\n  row 8\n  row 9\n")
    }

    @Test func theCursorOfAWindowHoldsOnToItsItem() {
        var cursor = ListCursor<Int>()
        let isMoved = cursor.handle(.end, count: 100, height: 10)
        #expect(isMoved && cursor.position == 99 && cursor.offset == 90 && cursor.item == nil)
        let rows = (90..<100).map { ListRow(id: $0 * 2, cells: []) }
        cursor.hold(from: rows, window: ListWindow(first: 90, count: 100))
        #expect(cursor.item == 198)
        cursor.update(count: 103, found: 102, height: 10)
        #expect(cursor.item == 198 && cursor.position == 102 && cursor.offset == 93)
        cursor.update(count: 50, height: 10)
        #expect(cursor.item == nil && cursor.position == 49)
        cursor.update(count: 0, height: 10)
        #expect(cursor == ListCursor())
        let isIgnored = cursor.handle(.enter, count: 5, height: 3)
        #expect(!isIgnored)
    }

    @Test func theWindowToReadIsAroundWhatIsSeen() {
        var cursor = ListCursor<Int>()
        #expect(ListWindow.around(cursor, count: 1000, height: 20) == 0..<40)
        cursor.move(by: 500, count: 1000, height: 20)
        #expect(ListWindow.around(cursor, count: 1000, height: 20) == 461..<521)
        #expect(ListWindow.around(cursor, count: 0, height: 20) == 0..<0)
        #expect(ListWindow.around(cursor, count: 1000, height: -1) == 480..<483)
    }

    @Test func aMovingCursorIsAlwaysInView() {
        var generator = SeededGenerator(seed: 77)
        var cursor = ListCursor<Int>()
        for _ in 0..<2000 {
            let count = Int.random(in: 0...60, using: &generator)
            let height = Int.random(in: 0...12, using: &generator)
            let found = Bool.random(using: &generator) ? Int.random(in: -3...70, using: &generator) : nil
            cursor.update(count: count, found: found, height: height)
            cursor.move(by: Int.random(in: -20...20, using: &generator), count: count, height: height)
            guard count > 0 else { continue }
            #expect((0..<count).contains(cursor.position))
            #expect((cursor.offset..<cursor.offset + max(1, height)).contains(cursor.position))
        }
    }
}
