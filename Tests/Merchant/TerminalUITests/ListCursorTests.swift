import TestSupport
import Testing

@testable import TerminalUI

struct ListCursorTests {
    let items = Array(0..<100)

    @Test func newItemsAboveNeverMoveTheCursorToAnother() {
        var cursor = ListCursor<Int>()
        cursor.move(by: 3, items: items, height: 10)
        cursor.update(items: [-2, -1] + items, height: 10)
        #expect(cursor.item == 3 && cursor.position == 5 && cursor.offset == 0)
    }

    @Test func newItemsAboveDoNotMoveWhatIsSeenOfAScrolledList() {
        var cursor = ListCursor<Int>()
        cursor.move(by: 50, items: items, height: 10)
        let line = cursor.position - cursor.offset
        cursor.update(items: Array(-7..<0) + items, height: 10)
        #expect(cursor.item == 50 && cursor.position == 57)
        #expect(cursor.position - cursor.offset == line)
    }

    @Test func newItemsComeIntoViewAtTheTopUntilTheCursorWouldLeaveIt() {
        var cursor = ListCursor<Int>()
        cursor.update(items: items, height: 3)
        cursor.update(items: [-2, -1] + items, height: 3)
        #expect(cursor.item == 0 && cursor.offset == 0)
        cursor.update(items: [-3, -2, -1] + items, height: 3)
        #expect(cursor.item == 0 && cursor.offset == 1)
    }

    @Test func theNextItemTakesOverFromOneThatIsGone() {
        var cursor = ListCursor<Int>(4)
        cursor.update(items: items, height: 10)
        cursor.update(items: items.filter { $0 != 4 }, height: 10)
        #expect(cursor.item == 5 && cursor.position == 4)
        cursor.update(items: [1, 2], height: 10)
        #expect(cursor.item == 2)
        cursor.update(items: [], height: 10)
        #expect(cursor.item == nil && cursor.offset == 0)
    }

    @Test(arguments: [
        (Key.down, 51), (.up, 49), (.pageDown, 59), (.pageUp, 41), (.home, 0), (.end, 99), (.character("j"), 51),
        (.character("ｋ"), 49), (.character("G"), 99), (.character("g"), 0),
    ])
    func keysMoveIt(key: Key, expected: Int) {
        var cursor = ListCursor(50)
        let isHandled = cursor.handle(key, items: items, height: 10)
        #expect(isHandled)
        #expect(cursor.item == expected)
        #expect(cursor.offset <= expected && expected < cursor.offset + 10)
    }

    @Test func otherKeysDoNot() {
        var cursor = ListCursor(50)
        let isHandled = cursor.handle(.enter, items: items, height: 10)
        #expect(!isHandled)
    }

    @Test func theCursorIsAlwaysInView() {
        var generator = SeededGenerator(seed: 9)
        var cursor = ListCursor<Int>()
        var items = Array(0..<20)
        for step in 20..<600 {
            let height = Int.random(in: 0...12, using: &generator)
            switch Int.random(in: 0...4, using: &generator) {
            case 0: items.insert(step, at: Int.random(in: 0...items.count, using: &generator))
            case 1: items.removeAll { $0 % 7 == step % 7 }
            case 2: cursor.move(by: Int.random(in: -9...9, using: &generator), items: items, height: height)
            case 3: cursor.select(items.randomElement(using: &generator) ?? -1, items: items, height: height)
            default: items += [step + 1000, step + 2000]
            }
            cursor.update(items: items, height: height)
            guard !items.isEmpty else { continue }
            #expect(items[cursor.position] == cursor.item)
            #expect((cursor.offset..<cursor.offset + max(1, height)).contains(cursor.position))
            #expect(cursor.offset <= max(0, items.count - max(1, height)))
        }
    }
}
