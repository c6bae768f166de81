import Testing

@testable import TerminalUI

struct WidgetTests {
    static func drawn(_ widget: any Widget, columns: Int, rows: Int) -> String {
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        widget.draw(on: &canvas, in: canvas.bounds, theme: .monochrome)
        return canvas.text
    }

    @Test(arguments: [
        (30, " Shop 小店  12:00         off"), (22, " Shop 小店 12:00  off"), (16, " Shop 小店  off"), (10, " Shop 小…"),
        (11, " Shop 小店"),
        (6, " Sho…"),
    ])
    func theStatusBarGivesWayFromTheMiddle(columns: Int, expected: String) {
        let bar = StatusBar(left: "Shop 小店", centre: "12:00", right: "off")
        #expect(WidgetTests.drawn(bar, columns: columns, rows: 1) == expected)
    }

    @Test func theListShowsTitlesRowsAndCursor() {
        let list = WidgetTests.list(selected: 2)
        #expect(
            WidgetTests.drawn(list, columns: 20, rows: 4) == """
                  No Name     Amount
                  1  张三       1.00
                > 2  Ann       12.50
                  3  a very…    3.00
                """
        )
        let area = Rectangle(Size(columns: 20, rows: 4))
        #expect(list.cursorPoint(in: area) == Point(column: 0, row: 2))
    }

    @Test func theListScrollsToItsCursor() {
        #expect(
            WidgetTests.drawn(WidgetTests.list(selected: 3), columns: 20, rows: 2).hasSuffix("> 3  a very…    3.00")
        )
    }

    @Test func theSelectedRowIsReverseOnlyWithTheFocus() {
        for isFocused in [true, false] {
            var list = WidgetTests.list(selected: 1)
            list.isFocused = isFocused
            var canvas = Canvas(size: Size(columns: 20, rows: 4))
            list.draw(on: &canvas, in: canvas.bounds, theme: .monochrome)
            #expect(canvas[19, 1]?.style.attributes.contains(.reverse) == isFocused)
            #expect(canvas[0, 1]?.text == ">")
        }
    }

    @Test func anEmptyListSaysSo() {
        let list = ListView<Int>(rows: [], emptyText: "No payments yet")
        #expect(WidgetTests.drawn(list, columns: 21, rows: 3) == "\n   No payments yet\n")
        #expect(list.cursorPoint(in: Rectangle(.standard)) == nil)
    }

    @Test func theDialogStandsInTheMiddleAndBreaksItsLines() {
        let dialog = Dialog(
            title: "退款 Refund",
            lines: ["Refund ¥12.00 to 张三? It cannot be undone."],
            choices: [Dialog.Choice(key: .character("y"), label: "Refund"), .init(key: .escape, label: "Back")]
        )
        #expect(
            WidgetTests.drawn(dialog, columns: 34, rows: 8) == """

                ┌─ 退款 Refund ──────────────────┐
                │ Refund ¥12.00 to 张三? It      │
                │ cannot be undone.              │
                │                                │
                │ y Refund   Esc Back            │
                └────────────────────────────────┘

                """
        )
    }

    @Test func aNarrowDialogStacksItsChoices() {
        let choices = ["One choice", "Another one", "A third one"].map { Dialog.Choice(key: .enter, label: $0) }
        let text = WidgetTests.drawn(Dialog(title: "T", lines: ["x"], choices: choices), columns: 26, rows: 9)
        #expect(text.split(separator: "\n").count { $0.contains("Enter") } == 3)
    }

    @Test(arguments: [
        (0, "░░░░"), (50, "██░░"), (100, "████"), (1000, "████"), (-5, "░░░░"), (40, "█▌░░"),
    ])
    func theGaugeShowsItsShare(value: Int, expected: String) {
        #expect(Gauge(value: value, total: 100).bar(columns: 4) == expected)
    }

    @Test func theGaugeTakesAnyNumbers() {
        #expect(Gauge(value: .max - 1, total: .max).bar(columns: 4) == "███▉")
        #expect(Gauge(value: 5, total: 0).bar(columns: 2) == "░░")
        #expect(Gauge(value: 1, total: 2).bar(columns: 4, glyphs: .ascii) == "##..")
        #expect(Gauge(value: 1, total: 2).bar(columns: -1) == "")
        #expect(WidgetTests.drawn(Gauge(value: 1, total: 2, label: "0:30"), columns: 9, rows: 1) == "██░░ 0:30")
    }

    @Test func theTableAlignsItsValues() {
        let table = KeyValueTable(rows: [.init("合计", "1.00"), .init("Fee", "12.50")], alignment: .trailing)
        #expect(WidgetTests.drawn(table, columns: 20, rows: 2) == "合计   1.00\nFee   12.50")
        #expect(table.naturalSize == Size(columns: 11, rows: 2))
        #expect(WidgetTests.drawn(table, columns: 10, rows: 1) == "合…   1.00")
    }

    @Test func everyWidgetDrawsAtEverySizeWithinItsRectangle() {
        let choice = Dialog.Choice(key: .enter, label: "好")
        let widgets: [any Widget] = [
            StatusBar(left: "左你", centre: "中", right: "right"), WidgetTests.list(selected: 2),
            ListView<Int>(rows: [], emptyText: "空空"), Gauge(value: 1, total: 3, label: "剩"),
            Dialog(title: "标题", lines: ["一二三 four", ""], choices: [choice, choice], selected: 1),
            KeyValueTable(rows: [.init("标签", "值值"), .init("b", "c")], alignment: .trailing),
            Footer(items: [.init(key: "F1", label: "帮助"), .init(key: "q", label: "Quit", isEnabled: false)]),
        ]
        let marker = Cell(text: "*")
        for widget in widgets {
            for columns in 0...14 {
                for rows in 0...7 {
                    var canvas = Canvas(size: Size(columns: 16, rows: 9))
                    canvas.fill(canvas.bounds, style: .plain, character: "*")
                    let area = Rectangle(column: 1, row: 1, columns: columns, rows: rows)
                    widget.draw(on: &canvas, in: area, theme: .dark)
                    CanvasPropertyTests.expectWhole(canvas)
                    for row in 0..<9 {
                        for column in 0..<16 where !area.contains(Point(column: column, row: row)) {
                            #expect(canvas[column, row] == marker, "\(widget) at \(columns)x\(rows)")
                        }
                    }
                }
            }
        }
    }

    private static func list(selected: Int) -> ListView<Int> {
        ListView(
            rows: [
                ListRow(id: 1, cells: ["1", "张三", "1.00"]), ListRow(id: 2, cells: ["2", "Ann", "12.50"]),
                ListRow(id: 3, cells: ["3", "a very long name", "3.00"]),
            ],
            columns: [
                ListColumn("No", width: .fixed(2)), ListColumn("Name"),
                ListColumn("Amount", width: .fixed(7), alignment: .trailing),
            ],
            cursor: ListCursor(selected)
        )
    }
}
