import QRSymbols
import Testing

@Suite struct QRPlacementTests {
    /// 70 bytes: version 5 at medium (45 × 23 with the full quiet zone), version 4 at low (41 × 21, narrow 37 × 19).
    private let text = String(repeating: "a", count: 70)

    /// What a placement is, in words that a table can hold.
    private func words(_ placement: QRPlacement) -> String {
        switch placement {
        case .beside(let cells): "beside v\(cells.symbol.version) q\(cells.quietZone)"
        case .fullScreen(let cells): "full v\(cells.symbol.version) q\(cells.quietZone)"
        case .tooSmall(let rows, let columns): "missing \(rows) rows \(columns) columns"
        }
    }

    @Test(arguments: [
        (79, 23, "beside v5 q4"), (.max, .max, "beside v5 q4"),
        // The text gives way first.
        (78, 23, "full v5 q4"), (45, 23, "full v5 q4"),
        // Where folding it does not help, it stays beside the lower level, and beside the narrow quiet zone.
        (80, 22, "beside v4 q4"), (75, 22, "beside v4 q4"), (74, 22, "full v4 q4"), (44, 23, "full v4 q4"),
        (41, 21, "full v4 q4"), (80, 20, "beside v4 q2"), (71, 19, "beside v4 q2"), (70, 19, "full v4 q2"),
        (40, 21, "full v4 q2"), (37, 19, "full v4 q2"),
        (36, 19, "missing 0 rows 1 columns"), (37, 18, "missing 1 rows 0 columns"),
        (.max, 18, "missing 1 rows 0 columns"),
        (30, 10, "missing 9 rows 7 columns"), (0, 0, "missing 19 rows 37 columns"),
        (.min, .min, "missing 19 rows 37 columns"),
    ])
    func `folds the text, then lowers the level, then narrows the quiet zone, then says what is missing`(
        columns: Int,
        rows: Int,
        expected: String
    ) throws {
        let placement = try QRPlacement(text: text, columns: columns, rows: rows, textColumns: 34)
        #expect(words(placement) == expected)
    }

    @Test(arguments: [Int.min, -1, 0])
    func `a symbol without text beside it is full screen`(textColumns: Int) throws {
        let placement = try QRPlacement(text: text, columns: 45, rows: 23, textColumns: textColumns)
        #expect(words(placement) == "full v5 q4")
    }

    @Test func `nothing overflows beside a text without end`() throws {
        let placement = try QRPlacement(text: text, columns: .max, rows: 23, textColumns: .max)
        #expect(words(placement) == "full v5 q4")
    }

    @Test func `whatever is placed fits, and a room that grows never makes it worse`() throws {
        var fewestMissing = Int.max
        for rows in 0...30 {
            switch try QRPlacement(text: text, columns: 80, rows: rows, textColumns: 34) {
            case .beside(let cells):
                #expect(cells.rows <= rows && cells.columns <= 46)
                fewestMissing = 0
            case .fullScreen(let cells): #expect(cells.rows <= rows && cells.columns <= 80)
            case .tooSmall(let missing, _):
                #expect(missing > 0 && missing < fewestMissing)
                fewestMissing = missing
            }
        }
    }

    @Test func `a text too long for the preferred level falls to a lower one`() throws {
        let long = String(repeating: "a", count: 2900)
        let placement = try QRPlacement(text: long, columns: 500, rows: 500, preferring: .high)
        guard case .fullScreen(let cells) = placement else {
            Issue.record("\(placement)")
            return
        }
        #expect(cells.symbol.errorCorrection == .low)
        #expect(throws: QRError.tooLong(bytes: 2954, capacity: 2953)) {
            try QRPlacement(text: String(repeating: "a", count: 2954), columns: 500, rows: 500)
        }
        #expect(throws: QRError.emptyText) { try QRPlacement(text: "", columns: 80, rows: 24) }
    }
}
