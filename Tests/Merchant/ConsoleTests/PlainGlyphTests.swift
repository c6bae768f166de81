import Ledger
import TerminalUI
import Testing

@testable import Console

/// The screens on terminals that lack lines and blocks.
struct PlainGlyphTests {
    private static let sizes = [Size.standard, Size(columns: 140, rows: 45)]

    /// The names that people and shops have in the samples.
    private static let names: Set<Character> = Set("王芳荷园面馆")

    /// What on a canvas is neither ASCII nor a name.
    private static func foreign(_ canvas: Canvas) -> [String] {
        canvas.text.filter { !$0.isASCII && !names.contains($0) }.map { String($0) }
    }

    @Test(arguments: sizes, [GlyphSet.ascii, .asciiOnly])
    func `every screen is ASCII but for people's own words`(size: Size, glyphs: GlyphSet) {
        let screens = ScreenSnapshotTests.screens(.english, size) + AdminSnapshotTests.screens(.english, size)
        for (name, console) in screens {
            let view = ConsoleView(
                phrases: console.phrases,
                theme: .dark.with(glyphs),
                calendar: Sample.calendar
            )
            let foreign = Self.foreign(view.draw(console.model))
            // A code of blanks is four times as large: on a small screen, half blocks make it.
            let isHalves = glyphs == .ascii && Set(foreign) == ["▀"]
            #expect(foreign.isEmpty || isHalves, "on \(name): \(Set(foreign))")
        }
    }

    @Test(arguments: sizes, [GlyphSet.ascii, .asciiOnly])
    func `the customer's screen is ASCII`(size: Size, glyphs: GlyphSet) {
        for state in [nil, Sample.attempt(1, .paid), Sample.attempt(1, .unknown), Sample.attempt(1, .presented)] {
            var model = DisplayModel(profile: Sample.profile, size: size, now: Sample.now)
            model.update(.read(state))
            let view = DisplayView(languages: [.english], theme: .dark.with(glyphs))
            let foreign = Self.foreign(view.draw(model))
            #expect(foreign.isEmpty || glyphs == .ascii && Set(foreign) == ["▀"])
        }
    }

    @Test func `a code of blanks stands where there is room, and where there is none half blocks or a sentence do`() {
        func code(_ size: Size, _ glyphs: GlyphSet) -> Canvas {
            let console = ConsoleDriver.showingCode(size: size)
            return ConsoleView(phrases: console.phrases, theme: .dark.with(glyphs), calendar: Sample.calendar)
                .draw(console.model)
        }
        func darkCells(_ canvas: Canvas) -> Int {
            canvas.bounds.points.count { point in
                canvas[point.column, point.row]?.style == Theme.dark.style(.qrDark)
            }
        }
        let large = Size(columns: 140, rows: 45)
        #expect(code(.standard, .ascii).text.contains("▀"))
        #expect(code(.standard, .asciiOnly).text.contains("The code does not fit"))
        for glyphs in [GlyphSet.ascii, .asciiOnly] {
            let canvas = code(large, glyphs)
            #expect(!canvas.text.contains("▀"))
            #expect(darkCells(canvas) > 400)
        }
    }
}

extension Rectangle {
    fileprivate var points: [Point] {
        (top..<bottom).flatMap { row in (left..<right).map { Point(column: $0, row: row) } }
    }
}
