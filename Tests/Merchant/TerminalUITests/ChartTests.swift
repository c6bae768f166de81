import Testing

@testable import TerminalUI

struct ChartTests {
    static let bars = [
        BarChart.Bar("微信 WeChat", value: 4000, figure: "¥40.00"), BarChart.Bar("Alipay", value: 1000, figure: "¥10.00"),
        BarChart.Bar("Card", value: -500, figure: "-¥5.00"),
    ]
    static let map = HeatMap(
        rows: [.init("Mo", [0, 25, 26, 50]), .init("二", [75, 76, 100, -3])],
        columnLabels: ["09", "10", "11", "12"],
        legend: .init(least: "¥0", greatest: "¥1")
    )

    @Test func aSparklineShowsNothingAndLittleApart() {
        let line = Sparkline([0, 1, 50, 100, -7])
        #expect(line.lines(columns: 5) == [" ▁▄█ "])
        #expect(line.lines(columns: 5, glyphs: .ascii) == [" _-# "])
        #expect(line.lines(columns: 2) == ["█ "])
        #expect(line.lines(columns: 5, rows: 2) == ["   █ ", " ▁██ "])
        #expect(Sparkline([5], greatest: 10).lines(columns: 3) == ["▄"])
        #expect(Sparkline([.max, .min, .max / 2]).lines(columns: 3) == ["█ ▃"])
        #expect(Sparkline([]).lines(columns: 3) == [""])
    }

    @Test func barsGrowToTheRightWithTheirFigures() {
        #expect(
            Golden.text(BarChart(ChartTests.bars), columns: 36, rows: 3) == """
                微信 WeChat █████████████████ ¥40.00
                Alipay      ████▎             ¥10.00
                Card                          -¥5.00
                """
        )
        #expect(
            Golden.text(BarChart(ChartTests.bars), columns: 36, rows: 2, glyphs: .ascii) == """
                微信 WeChat ################# ¥40.00
                Alipay      ####              ¥10.00
                """
        )
    }

    @Test func barsGrowUpwardsOverTheirNames() {
        let bars = (9...12).map { BarChart.Bar("\($0)h", value: Int64($0 - 8) * 3, figure: "\($0 - 8)") }
        let chart = BarChart(bars, direction: .vertical)
        #expect(
            Golden.text(chart, columns: 15, rows: 5) == """
                         3   4
                     2  ▂▂▂ ███
                 1  ▄▄▄ ███ ███
                ▆▆▆ ███ ███ ███
                9h  10h 11h 12h
                """
        )
    }

    @Test func namesThatWouldTouchAreLeftOut() {
        let bars = (0..<8).map { BarChart.Bar("\($0):00", value: 1) }
        let text = Golden.text(BarChart(bars, direction: .vertical), columns: 16, rows: 2, glyphs: .ascii)
        #expect(text == "# # # # # # # #\n0:00  3:00  6:00")
    }

    @Test func aHeatMapIsReadWithoutColour() {
        #expect(
            Golden.text(ChartTests.map, columns: 17, rows: 4) == """
                   09 10 11 12
                Mo    ·· :: ::
                二 ▪▪ ██ ██
                ¥0 ·· :: ▪▪ ██ ¥1
                """
        )
    }

    @Test func aHeatMapHasSteps() {
        let values: [Int64] = [Int64.min, 0, 1, 25, 26, 50, 51, 75, 76, 100, Int64.max]
        let map = HeatMap(rows: [], greatest: 100)
        #expect(values.map { map.step(of: $0) } == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4])
        #expect(HeatMap(rows: [.init("", [0])]).step(of: 0) == 0)
    }

    @Test func aClickFindsTheCellOfAHeatMap() {
        let area = Rectangle(column: 2, row: 1, columns: 15, rows: 4)
        #expect(ChartTests.map.place(at: Point(column: 8, row: 2), in: area) == .init(row: 0, column: 1))
        #expect(ChartTests.map.place(at: Point(column: 2, row: 2), in: area) == nil)
        #expect(ChartTests.map.place(at: Point(column: 8, row: 1), in: area) == nil)
    }

    @Test(arguments: [
        (0, "0:00  3:00  6:00"), (1, "  1:00      6:00"), (3, "0:00  3:00  6:00"), (7, "0:00  3:00  7:00"),
    ])
    func theNameUnderTheCursorIsAlwaysWritten(selected: Int, names: String) {
        let bars = (0..<8).map { BarChart.Bar("\($0):00", value: 1) }
        let chart = BarChart(bars, direction: .vertical, selected: selected)
        #expect(Golden.text(chart, columns: 16, rows: 2, glyphs: .ascii) == "# # # # # # # #\n" + names)
    }

    @Test func theCursorOfAHeatMapIsSeenWithoutColour() {
        var map = ChartTests.map
        map.selected = .init(row: 0, column: 0)
        #expect(Golden.text(map, columns: 15, rows: 4).split(separator: "\n")[1] == "Mo +  ·· :: ::")
        #expect(
            Golden.text(map, columns: 15, rows: 4, glyphs: .ascii).split(separator: "\n")[1] == "Mo x  .. :: ::"
        )
        map.selected = .init(row: 1, column: 2)
        #expect(Golden.text(map, columns: 15, rows: 4).split(separator: "\n")[2] == "二 ▪▪ ██ +█")
    }

    @Test func theCursorOfAChartIsReverse() {
        var map = ChartTests.map
        map.selected = .init(row: 1, column: 2)
        let canvas = Golden.canvas(map, columns: 15, rows: 4)
        #expect(canvas[9, 2]?.style.attributes.contains(.reverse) == true)
        #expect(canvas[6, 2]?.style.attributes.contains(.reverse) == false)
    }

    @Test func aToastSaysByItsMarkWhatItMeans() {
        #expect(
            Golden.text(Toast("Paid 已付 ¥12.50"), columns: 24, rows: 4) == """
                  ┌────────────────────┐
                  │ ✓ Paid 已付 ¥12.50 │
                  └────────────────────┘

                """
        )
        let failure = Toast("Printer is out of paper", role: .failure)
        #expect(
            Golden.text(failure, columns: 20, rows: 4, glyphs: .ascii) == """
                +------------------+
                | x Printer is out |
                |   of paper       |
                +------------------+
                """
        )
        #expect(Golden.text(failure, columns: 20, rows: 1) == "✗ Printer is out of…")
    }

    @Test func chartsDrawAtEverySizeWithinTheirRectangle() {
        let widgets: [any Widget] = [
            Sparkline([1, 2, 3]), BarChart(ChartTests.bars),
            BarChart(ChartTests.bars, direction: .vertical, selected: 1), ChartTests.map, Toast("退款 done"),
            BarChart([]), HeatMap(rows: []),
        ]
        for widget in widgets { Golden.expectWithin(widget) }
    }
}
