import QRSymbols
import Testing

@Suite struct QRFitTests {
    /// 70 bytes: version 5 at medium (45 × 23 with the full quiet zone), version 4 at low (41 × 21, narrow 37 × 19).
    private let text = String(repeating: "a", count: 70)

    @Test(arguments: [
        (80, 24, 5, 4), (45, 23, 5, 4), (44, 23, 4, 4), (45, 22, 4, 4), (41, 21, 4, 4), (40, 21, 4, 2), (41, 20, 4, 2),
        (37, 19, 4, 2), (.max, .max, 5, 4),
    ])
    func `lowers the level before the quiet zone`(columns: Int, rows: Int, version: Int, quietZone: Int) throws {
        let fit = try QRFit(text: text, columns: columns, rows: rows)
        guard case .fits(let cells) = fit.outcome else {
            Issue.record("\(fit.outcome)")
            return
        }
        #expect(cells.symbol.version == version)
        #expect(cells.quietZone == quietZone)
        #expect(cells.columns <= columns && cells.rows <= rows)
    }

    @Test(arguments: [
        (36, 19, 0, 1), (37, 18, 1, 0), (30, 10, 9, 7), (0, 0, 19, 37), (.min, .min, 19, 37), (.max, 18, 1, 0),
    ])
    func `says what is missing when nothing fits`(columns: Int, rows: Int, missingRows: Int, missingColumns: Int) throws
    {
        let fit = try QRFit(text: text, columns: columns, rows: rows)
        #expect(fit.outcome == .tooSmall(missingRows: missingRows, missingColumns: missingColumns))
    }

    @Test func `a text too long for the preferred level falls to a lower one`() throws {
        let long = String(repeating: "a", count: 2900)
        guard case .fits(let cells) = try QRFit(text: long, columns: 500, rows: 500, preferring: .high).outcome else {
            Issue.record("does not fit")
            return
        }
        #expect(cells.symbol.errorCorrection == .low)
        #expect(throws: QRError.tooLong(bytes: 2954, capacity: 2953)) {
            try QRFit(text: String(repeating: "a", count: 2954), columns: 500, rows: 500)
        }
        #expect(throws: QRError.emptyText) { try QRFit(text: "", columns: 80, rows: 24) }
    }
}
