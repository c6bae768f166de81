import Foundation
import Testing

/// The proof that the code scans: the console's screen, read byte by byte by two readers.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ScannabilityTests {
    /// What a test sees of one symbol.
    private struct Shot: Sendable {
        let name: String
        let sample: SymbolSample
        let screen: ScreenCells
        /// Whether a smaller version at a lower level is as good: a symbol of blanks takes twice the rows.
        var mayBeSmaller = false

        func isRight(_ versions: [Int]) -> Bool {
            versions == [sample.version] || mayBeSmaller && versions.count == 1 && versions[0] < sample.version
        }
    }

    @Test func `every version is read by both readers on every make of terminal`() async throws {
        let types = try TemporaryDirectory()
        try await ScreenLook.describe16Colours(in: types.path)
        let order = try await WaitingOrder()
        // Two at a time: the other tests want the machine, too.
        let shots = try await withThrowingTaskGroup(of: [Shot].self) { group in
            for isLight in [false, true] {
                group.addTask {
                    var shots: [Shot] = []
                    for look in ScreenLook.all where look.isLight == isLight {
                        shots += try await photographs(of: look, types, try order.copy("\(look)"))
                    }
                    return shots
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(shots.count == ScreenLook.all.count * SymbolSample.all.count)
        try await expectReadable(shots)
    }

    @Test func `what had to give way to a small screen is read, and otherwise a sentence says what is missing`()
        async throws
    {
        let types = try TemporaryDirectory()
        let order = try await WaitingOrder()
        let look = ScreenLook(depth: .colours256, isLight: false)
        func pane(_ columns: Int, _ rows: Int, _ code: String) async throws -> CodePane {
            let till = try order.copy("\(columns)x\(rows) \(code.count)")
            return try await CodePane(columns: columns, rows: rows, look: look, types: types, till: till, codes: [code])
        }
        var shots: [Shot] = []

        let lower = SymbolSample(version: 4, bytes: 70)
        let lowerPane = try await pane(80, 24, lower.text)
        shots.append(Shot(name: "level L", sample: lower, screen: try await lowerPane.screenWithText(0)))

        let narrow = SymbolSample(version: 5, bytes: 106)
        let narrowPane = try await pane(80, 24, narrow.text)
        shots.append(Shot(name: "quiet zone 2", sample: narrow, screen: try await narrowPane.screenWithText(0)))

        let full = SymbolSample(version: 7, bytes: 150)
        let fullPane = try await pane(80, 30, full.text)
        let screen = try await fullPane.pane.wait(for: "a code alone") { $0.shows("▀") && !$0.shows("Scan to pay") }
        shots.append(Shot(name: "full screen", sample: full, screen: screen))
        try await expectReadable(shots)

        let none = try await pane(80, 24, SymbolSample(version: 13, bytes: 400).text)
        // Version 13 at level L needs 73 modules with the narrow quiet zone: 37 rows, of which the body has 22.
        let sentence = try await none.pane.wait(for: "The code does not fit: 15 rows")
        #expect(!sentence.shows("▀"))
    }

    /// Opens the console on one terminal once for every sample, and takes the screen.
    private func photographs(of look: ScreenLook, _ types: TemporaryDirectory, _ till: Till) async throws -> [Shot] {
        let codes = SymbolSample.all.map(\.text)
        let pane = try await CodePane(columns: 140, rows: 45, look: look, types: types, till: till, codes: codes)
        var shots: [Shot] = []
        let isOfBlanks = look.depth == .monochrome
        for (index, sample) in SymbolSample.all.enumerated() {
            let screen = try await pane.screenWithText(index)
            shots.append(
                Shot(
                    name: "version \(sample.version), \(look)",
                    sample: sample,
                    screen: screen,
                    mayBeSmaller: isOfBlanks
                )
            )
            try pane.end(index)
        }
        return shots
    }

    private func expectReadable(_ shots: [Shot]) async throws {
        let readings = try await SymbolReaders.read(shots.map { ScreenPixels($0.screen) })
        let failures = zip(shots, readings).flatMap { shot, reading in
            let bytes = Array(shot.sample.text.utf8)
            let isRight = [
                "zbar": reading.zbar == bytes,
                "zxing": reading.zxing == [bytes],
                "size": shot.isRight(reading.versions),
            ]
            return isRight.filter { !$0.value }.keys.map { "\($0): \(shot.name)" }
        }
        #expect(failures.sorted() == [])
    }
}
