import QRSymbols
import Testing

@Suite struct QRTextFormTests {
    struct Surroundings: Sendable, CustomTestStringConvertible {
        let variables: [String: String]
        var isTerminal = true
        let form: QRTextForm

        var testDescription: String { "\(isTerminal ? "a terminal" : "a pipe") with \(variables)" }
    }

    @Test(arguments: [
        Surroundings(variables: ["TERM": "xterm-256color"], form: .colours256),
        Surroundings(variables: ["TERM": "xterm-kitty"], form: .colours256),
        Surroundings(variables: ["TERM": "xterm-direct"], form: .colours256),
        Surroundings(variables: ["TERM": "xterm", "COLORTERM": "truecolor"], form: .colours256),
        Surroundings(variables: ["TERM": "xterm-256color", "NO_COLOR": "1"], form: .colours256),
        Surroundings(variables: ["TERM": "xterm"], form: .colours16),
        Surroundings(variables: ["TERM": "linux"], form: .colours16),
        Surroundings(variables: ["TERM": "linux", "COLORFGBG": "0;15"], form: .colours16),
        Surroundings(variables: ["TERM": "vte"], form: .colours16),
        Surroundings(variables: ["TERM": "vt100"], form: .reverseVideo(on: .dark)),
        Surroundings(variables: ["TERM": "xterm-mono", "COLORFGBG": "0;15"], form: .reverseVideo(on: .light)),
        Surroundings(variables: ["TERM": "dumb", "COLORFGBG": "0;default;7"], form: .glyphs(on: .light)),
        Surroundings(variables: ["TERM": "dumb"], form: .glyphs(on: .dark)),
        Surroundings(variables: [:], form: .glyphs(on: .dark)),
        Surroundings(variables: ["TERM": "xterm-256color"], isTerminal: false, form: .glyphs(on: .light)),
        Surroundings(variables: ["COLORFGBG": "15;0"], isTerminal: false, form: .glyphs(on: .light)),
    ])
    func `suits where standard output leads`(surroundings: Surroundings) {
        let form = QRTextForm(isTerminal: surroundings.isTerminal) { surroundings.variables[$0] }
        #expect(form == surroundings.form)
    }

    @Test(
        arguments: [
            (nil, .dark), ("", .dark), ("15;0", .dark), ("0;15", .light), ("0;7", .light), ("15;8", .dark),
            ("0;default;15", .light), ("15;default", .dark), ("0;9", .light), ("0;16", .dark), ("0;-1", .dark),
            ("no;such", .dark), (";;;", .dark), ("0;99999999999999999999", .dark),
        ] as [(String?, TerminalBackground)]
    )
    func `reads the background that a terminal tells`(variable: String?, background: TerminalBackground) {
        #expect(TerminalBackground(colorFGBG: variable) == background)
    }
}
