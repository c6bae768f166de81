import Testing

@testable import TerminalUI

struct FormTests {
    enum ID: Hashable, Sendable { case name, role, pin }

    static let form = Form<ID>([
        .init(.name, label: "姓名 Name", TextField("Ming")),
        .init(.role, label: "Role", ChoiceField(["Cashier", "Manager"])),
        .init(.pin, label: "PIN", TextField(content: .digits, greatestLength: 6, isMasked: true)),
    ])

    @Test func enterMovesOnAndConfirmsAtTheLast() {
        var form = FormTests.form
        #expect(form.handle(.enter) == .handled && form.focus == 1)
        #expect(form.handle(.enter) == .handled && form.focus == 2)
        #expect(form.handle(.character("4")) == .handled && form[.pin] == "4")
        #expect(form.handle(.enter) == .confirmed && form.focus == 2)
    }

    @Test(arguments: [
        ([Key.tab], 1), ([.tab, .tab, .tab], 0), ([.backTab], 2), ([.up], 0), ([.down, .down, .down], 2),
    ])
    func keysMoveTheFocus(keys: [Key], expected: Int) {
        var form = FormTests.form
        for key in keys { #expect(form.handle(key) == .handled) }
        #expect(form.focus == expected)
    }

    @Test func aChoiceIsMadeByTheArrows() {
        var form = FormTests.form
        _ = form.handle(.tab)
        _ = form.handle(.right)
        #expect(form[.role] == "Manager")
        _ = form.handle(.character("　"))
        #expect(form[.role] == "Cashier")
        #expect(form.handle(.character("x")) == .ignored)
    }

    @Test(arguments: [(Key.right, "A"), (.left, "C")])
    func whatNobodyChoseIsNotChosen(_ key: Key, _ first: String) {
        var field = ChoiceField(["A", "B", "C"], selected: nil)
        field.placeholder = "choose"
        #expect(field.choice.isEmpty && Golden.text(field, columns: 12, rows: 1).contains("< choose >"))
        field.handle(key)
        #expect(field.choice == first)
    }

    @Test func anErrorStandsByItsFieldUntilThatChanges() {
        var form = FormTests.form
        form.refuse([.pin: "The PIN needs four digits.", .role: "No."])
        #expect(form.focus == 1)
        form.refuse([.pin: "The PIN needs four digits."])
        #expect(form.focus == 2 && form.fields[1].error == nil)
        #expect(form.handle(.left) == .handled && form.fields[2].error != nil)
        #expect(form.handle(.character("1")) == .handled && form.fields[2].error == nil)
    }

    @Test func showsLabelsFieldsAndErrors() {
        var form = FormTests.form
        form.refuse([.pin: "The PIN needs four digits."])
        #expect(
            Golden.text(form, columns: 30, rows: 5) == """
                姓名 Name Ming
                Role      < Cashier >
                PIN
                          ! The PIN needs four
                          digits.
                """
        )
        let area = Rectangle(Size(columns: 30, rows: 5))
        #expect(form.cursorPoint(in: area) == Point(column: 10, row: 2))
    }

    @Test func scrollsToTheFocus() {
        var form = FormTests.form
        form.focus(on: .pin)
        form.paste("1234")
        #expect(Golden.text(form, columns: 20, rows: 1) == "PIN      ****")
    }

    @Test func aClickMovesTheFocus() {
        var form = FormTests.form
        let area = Rectangle(Size(columns: 30, rows: 5))
        let isHit = form.click(Point(column: 2, row: 2), in: area)
        #expect(isHit && form.focus == 2)
        let isMissed = form.click(Point(column: 2, row: 4), in: area)
        #expect(!isMissed && form.focus == 2)
    }

    @Test func drawsAtEverySizeWithinItsRectangle() {
        var form = FormTests.form
        form.refuse([.role: "错误 error", .pin: "x"])
        Golden.expectWithin(form)
        Golden.expectWithin(Form<ID>([]))
    }

    @Test func anEmptyFormTakesNothing() {
        var form = Form<ID>([])
        #expect(form.handle(.enter) == .ignored && form[.name].isEmpty)
        form.paste("x")
        form.focus(on: .pin)
        #expect(form.cursorPoint(in: Rectangle(.standard)) == nil)
    }
}
