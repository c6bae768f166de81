import Testing

@testable import TerminalUI

struct SortedListTests {
    static let rows = [
        ListRow(id: 1, cells: ["b", "9.00"], sortValues: [.text("b"), .number(900)]),
        ListRow(id: 2, cells: ["a", "10.00"], sortValues: [.text("a"), .number(1000)]),
        ListRow(id: 3, cells: ["c", "9.00"], sortValues: [.text("c"), .number(900)]),
    ]
    static let columns = [ListColumn("名 Name"), ListColumn("Sum", width: .fixed(6), alignment: .trailing)]

    @Test(arguments: [
        (0, false, [2, 1, 3]), (0, true, [3, 1, 2]), (1, false, [1, 3, 2]), (1, true, [2, 1, 3]), (7, true, [1, 2, 3]),
    ])
    func sortsByAColumnAndKeepsEqualRowsInTheirOrder(column: Int, isDescending: Bool, expected: [Int]) {
        let order = ListOrder(column: column, isDescending: isDescending)
        #expect(SortedListTests.rows.sorted(by: order).map(\.id) == expected)
    }

    @Test func withoutSortValuesTheTextsCount() {
        let rows = ["b", "a"].map { ListRow(id: $0, cells: [$0]) }
        #expect(rows.sorted(by: ListOrder(column: 0)).map(\.id) == ["a", "b"])
        #expect(SortValue.number(.max) < .text(""))
    }

    @Test func choosingTheSameColumnTurnsTheOrder() {
        let order = ListOrder(column: 1)
        #expect(order.choosing(1) == ListOrder(column: 1, isDescending: true))
        #expect(order.choosing(1).choosing(1) == order)
        #expect(order.choosing(1).choosing(0) == ListOrder(column: 0))
    }

    @Test func theTitleShowsTheOrder() {
        let order = ListOrder(column: 1, isDescending: true)
        var list = ListView(
            rows: SortedListTests.rows.sorted(by: order),
            columns: SortedListTests.columns,
            order: order
        )
        #expect(
            Golden.text(list, columns: 18, rows: 4) == """
                  名 Name     Sum▾
                > a          10.00
                  b           9.00
                  c           9.00
                """
        )
        list.order = ListOrder(column: 0)
        #expect(Golden.text(list, columns: 18, rows: 1, glyphs: .ascii) == "  名 Name^     Sum")
    }

    @Test func aClickFindsTitlesAndRows() {
        let list = ListView(rows: SortedListTests.rows, columns: SortedListTests.columns)
        let area = Rectangle(column: 1, row: 1, columns: 18, rows: 6)
        #expect(list.column(at: Point(column: 4, row: 1), in: area) == 0)
        #expect(list.column(at: Point(column: 14, row: 1), in: area) == 1)
        #expect(list.column(at: Point(column: 14, row: 2), in: area) == nil)
        #expect(list.position(at: Point(column: 4, row: 3), in: area) == 1)
        #expect(list.position(at: Point(column: 4, row: 1), in: area) == nil)
        #expect(list.position(at: Point(column: 4, row: 5), in: area) == nil)
        let wheel = MouseEvent(kind: .wheelDown, point: Point(column: 4, row: 4))
        #expect(list.distance(of: wheel, in: area) == 3)
        #expect(list.distance(of: MouseEvent(kind: .wheelUp, point: .zero), in: area) == nil)
        #expect(list.distance(of: MouseEvent(kind: .press, point: wheel.point), in: area) == nil)
    }
}
