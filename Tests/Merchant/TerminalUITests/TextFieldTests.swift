import TestSupport
import Testing

@testable import TerminalUI

struct TextFieldTests {
    static func typed(_ keys: [Key], into field: TextField = TextField()) -> TextField {
        var field = field
        for key in keys { field.handle(key) }
        return field
    }

    @Test func scalarsAreCountedWhereOthersCountThem() {
        var field = TextField(greatestLength: 9, greatestScalars: 3)
        for character in "abcd" { field.handle(.character(character)) }
        #expect(field.text == "abc")
        // A mark that does not fit takes no letter away.
        field.handle(.character("\u{301}"))
        #expect(field.text == "abc" && field.cursor == 3)
        field.handle(.backspace)
        field.handle(.character("\u{301}"))
        #expect(field.text == "ab\u{301}" && field.cursor == 2)
        field.handle(.home)
        field.handle(.character("x"))
        #expect(field.text == "ab\u{301}" && field.cursor == 0)
    }

    @Test func typesAndEditsInBothScripts() {
        var field = TextFieldTests.typed("莲花ab".map { .character($0) })
        #expect(field.text == "莲花ab" && field.cursor == 4)
        field = TextFieldTests.typed([.left, .left, .backspace, .character("园")], into: field)
        #expect(field.text == "莲园ab" && field.cursor == 2)
        field = TextFieldTests.typed([.home, .delete, .end, .control("h")], into: field)
        #expect(field.text == "园a" && field.cursor == 2)
        #expect(TextFieldTests.typed([.control("a"), .control("k")], into: field).isEmpty)
        #expect(TextFieldTests.typed([.control("u")], into: field).isEmpty)
        #expect(TextFieldTests.typed([.control("w")], into: TextField("two words ")).text == "two ")
    }

    @Test func aMarkJoinsTheLetterBeforeIt() {
        let field = TextFieldTests.typed([.character("e"), .character("\u{301}"), .character("x")])
        #expect(field.text == "e\u{301}x" && field.cursor == 2)
        #expect(TextFieldTests.typed([.backspace, .backspace], into: field).isEmpty)
    }

    @Test func otherKeysAreNotItsOwn() {
        var field = TextField("a")
        for key in [Key.enter, .tab, .escape, .up, .function(2), .control("p")] {
            let isTaken = field.handle(key)
            #expect(!isTaken)
        }
        #expect(field.text == "a")
    }

    @Test func takesNoMoreThanItsLength() {
        var field = TextField("12", greatestLength: 4)
        let whole = field.paste("345")
        #expect(!whole && field.text == "1234" && field.cursor == 4)
        field.handle(.home)
        field.handle(.character("0"))
        #expect(field.text == "1234" && field.cursor == 0)
    }

    @Test func aPasteIsOneLineWithoutControls() {
        var field = TextField("<>")
        field.handle(.left)
        let whole = field.paste("  a\r\nb\u{1B}[31mc\t你\n\n")
        #expect(whole)
        #expect(field.text == "<a b[31mc 你>")
        #expect(field.cursor == field.text.count - 1)
    }

    @Test func aHugePasteIsCutAndSaysSo() {
        var field = TextField(greatestLength: 10)
        let whole = field.paste(String(repeating: "x", count: 200_000))
        #expect(!whole && field.text == "xxxxxxxxxx")
    }

    @Test func aPINTakesDigitsOnlyAndShowsStars() {
        let keys: [Key] = [.character("1"), .character("a"), .character("２"), .character("٣"), .character("3")]
        let field = TextFieldTests.typed(keys, into: TextField(content: .digits, greatestLength: 6, isMasked: true))
        #expect(field.text == "123")
        #expect(Golden.text(field, columns: 6, rows: 1) == "***")
        var dumped = ""
        dump(field, to: &dumped)
        #expect(!"\(field) \(String(reflecting: field)) \(dumped)".contains("123"))
    }

    @Test func theCursorIsAlwaysInSight() {
        var field = TextField("收款ab备注")
        let area = Rectangle(column: 0, row: 0, columns: 7, rows: 1)
        #expect(Golden.text(field, columns: 7, rows: 1) == "ab备注")
        #expect(field.cursorPoint(in: area) == Point(column: 6, row: 0))
        field.handle(.home)
        #expect(Golden.text(field, columns: 7, rows: 1) == "收款ab")
        #expect(field.cursorPoint(in: area) == .zero)
        field.isFocused = false
        #expect(field.cursorPoint(in: area) == nil)
    }

    @Test func aClickPutsTheCursor() {
        var field = TextField("收款ab")
        let area = Rectangle(column: 3, row: 1, columns: 9, rows: 1)
        let (isHit, isMissed) = (
            field.click(Point(column: 6, row: 1), in: area), field.click(Point(column: 6, row: 2), in: area)
        )
        #expect(isHit && !isMissed && field.cursor == 1)
        _ = field.click(Point(column: 11, row: 1), in: area)
        #expect(field.cursor == 4)
    }

    @Test func anEmptyFieldShowsWhatBelongsThere() {
        #expect(Golden.text(TextField(placeholder: "备注 Reference"), columns: 14, rows: 1) == "备注 Reference")
    }

    @Test func anyKeysKeepItWhole() {
        var generator = SeededGenerator(seed: 21)
        let keys: [Key] = [
            .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("u"), .control("k"),
        ]
        var field = TextField(greatestLength: 12)
        for _ in 0..<4000 {
            switch Int.random(in: 0...3, using: &generator) {
            case 0: field.handle(keys.randomElement(using: &generator) ?? .left)
            case 1: field.paste(RandomText.next(using: &generator))
            default: field.handle(.character(RandomText.next(using: &generator).first ?? "a"))
            }
            let columns = Int.random(in: 1...9, using: &generator)
            let area = Rectangle(column: 0, row: 0, columns: columns, rows: 1)
            #expect(field.glyphs.count <= 12 && (0...field.glyphs.count).contains(field.cursor))
            #expect(Array(Glyphs(field.text)) == field.glyphs)
            #expect(field.cursorPoint(in: area).map { area.contains($0) } == true)
            CanvasPropertyTests.expectWhole(Golden.canvas(field, columns: columns, rows: 1))
        }
    }
}
