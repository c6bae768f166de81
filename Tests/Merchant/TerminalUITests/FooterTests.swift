import Testing

@testable import TerminalUI

struct FooterTests {
    enum Action: Sendable { case pay, help }

    static let table: KeyTable<Action> = [
        Binding(keys: [.enter], action: .pay, label: "收款"),
        Binding(keys: [.character("?"), .function(1)], action: .help, label: "Keys", disabledReason: "no"),
    ]

    @Test func aClickFindsTheItemAndItsKey() {
        let footer = FooterTests.table.footer
        let area = Rectangle(column: 2, row: 5, columns: 30, rows: 1)
        #expect(Golden.text(footer, columns: 30, rows: 1) == " Enter 收款  ? Keys")
        let hits = (0..<24).map { footer.item(at: Point(column: $0, row: 5), in: area)?.press }
        let expected: [Key?] =
            Array(repeating: nil, count: 3) + Array(repeating: .enter, count: 10) + [nil, nil]
            + Array(repeating: .character("?"), count: 6) + [nil, nil, nil]
        #expect(hits == expected)
        #expect(footer.item(at: Point(column: 4, row: 4), in: area) == nil)
        #expect(footer.item(at: Point(column: 16, row: 5), in: area)?.isEnabled == false)
    }

    @Test func whatIsNotShownIsNotFound() {
        let area = Rectangle(column: 0, row: 0, columns: 12, rows: 1)
        #expect(FooterTests.table.footer.item(at: Point(column: 13, row: 0), in: area) == nil)
    }
}
