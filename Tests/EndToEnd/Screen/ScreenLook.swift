/// A make of terminal, in the colours that its owner chose.
struct ScreenLook: Sendable, CustomStringConvertible {
    let depth: Depth
    let isLight: Bool

    /// How many colours a terminal shows.
    enum Depth: String, Sendable, CaseIterable {
        case colours256 = "256 colours"
        case colours16 = "16 colours"
        case colours8 = "8 colours"
        case monochrome = "monochrome"
        case noColour = "NO_COLOR"
    }

    static let all = Depth.allCases.flatMap { depth in
        [false, true].map { ScreenLook(depth: depth, isLight: $0) }
    }

    var description: String { "\(depth.rawValue), \(isLight ? "light" : "dark")" }

    var theme: ScreenTheme { isLight ? .light : .dark }

    /// The variables of a program in such a terminal.
    ///
    /// - Parameter types: the directory of ``describe16Colours(in:)``.
    func environment(types: String) -> [String: String] {
        var variables = ["TERMINFO": types]
        switch depth {
        case .colours256: variables["TERM"] = "xterm-256color"
        case .colours16: variables["TERM"] = Self.nameOf16Colours
        case .colours8: variables["TERM"] = "xterm"
        case .monochrome: variables["TERM"] = "vt100"
        case .noColour: (variables["TERM"], variables["NO_COLOR"]) = ("xterm-256color", "1")
        }
        // What terminals that tell their colours say: the foreground's and the background's number.
        if isLight { variables["COLORFGBG"] = "0;15" }
        return variables
    }

    /// Describes a terminal of 16 colours, of which Debian's basic set has none, in a directory of terminal types.
    static func describe16Colours(in directory: String) async throws {
        var command = Command("tic", ["-x", "-o", directory, "-"])
        // As aixterm: 30...37 and 40...47, and the bright ones from 90 and 100 on.
        command.input = """
            \(nameOf16Colours)|xterm with 16 colours,
            \tcolors#16, pairs#256,
            \tsetaf=\\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm,
            \tsetab=\\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm,
            \tuse=xterm,

            """
        let result = try await command.run()
        guard result.status == 0 else { throw HarnessFailure("tic refuses the terminal type: \(result.errors)") }
    }

    private static let nameOf16Colours = "counterfoil-16color"
}
