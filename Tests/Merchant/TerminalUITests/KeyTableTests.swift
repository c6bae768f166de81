import Testing

@testable import TerminalUI

struct KeyTableTests {
    enum Action: Sendable { case pay, scan, quit }

    let table: KeyTable<Action> = [
        Binding(keys: [.enter], action: .pay, label: "Pay", help: "Takes the payment."),
        Binding(keys: [.function(2), .character("s")], action: .scan, label: "扫码"),
        Binding(keys: [.character("q")], action: .quit, label: "Quit", isShown: false),
    ]

    @Test func findsTheActionOfEachKey() {
        #expect(table.action(for: .enter) == .pay)
        #expect(table.action(for: .character("s")) == .scan)
        #expect(table.action(for: .character("ｓ")) == .scan)
        #expect(table.action(for: .escape) == nil)
    }

    @Test func aDisabledBindingHasAReasonInsteadOfAnAction() {
        var table = table
        table.bindings[0].disabledReason = "No amount."
        #expect(table.action(for: .enter) == nil)
        #expect(table.binding(for: .enter)?.disabledReason == "No amount.")
    }

    @Test func theFirstBindingWinsAndTheConflictIsNamed() {
        var both = table
        both.bindings.append(Binding(keys: [.enter], action: .quit, label: "Leave"))
        #expect(both.action(for: .enter) == .pay)
        #expect(both.conflicts == [.enter])
        #expect(table.conflicts == [])
    }

    @Test func aTableThatFollowsGetsOnlyTheKeysThatAreLeft() {
        let both = table.followed(by: [
            Binding(keys: [.enter], action: .quit, label: "Leave"),
            Binding(keys: [.function(2), .escape], action: .quit, label: "Leave"),
        ])
        #expect(both.conflicts == [])
        #expect(both.action(for: .enter) == .pay && both.action(for: .function(2)) == .scan)
        #expect(both.action(for: .escape) == .quit)
        #expect(both.bindings.count == table.bindings.count + 1)
    }

    @Test(arguments: [
        (80, " Enter Pay  F2 扫码"), (19, " Enter Pay  F2 扫码"), (18, " Enter Pay"), (10, " Enter Pay"), (9, ""), (0, ""),
    ])
    func theFooterLeavesOutWholeItems(columns: Int, expected: String) {
        var canvas = Canvas(size: Size(columns: columns, rows: 1))
        table.footer.draw(on: &canvas, in: canvas.bounds, theme: .monochrome)
        #expect(canvas.text == expected)
    }
}
