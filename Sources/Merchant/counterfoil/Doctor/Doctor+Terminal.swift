import Glibc
import TerminalUI

extension Doctor {
    private static let leastColumns = 80
    private static let leastRows = 24

    func terminalChecks() -> [DoctorCheck] {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return [
                .warning(
                    "terminal",
                    "standard input and output are no terminal, so that it was not looked at",
                    mend: "run `counterfoil doctor` in the terminal that the console is for"
                ),
                localeCheck(),
            ]
        }
        let type = Terminal.Options.environment("TERM") ?? ""
        let (depth, size): (ColourDepth, Size)
        do {
            // The only proof that the console can have the terminal is to take it for a moment.
            let terminal = try Terminal()
            (depth, size) = (terminal.colourDepth, terminal.size)
        } catch {
            return [.failed("terminal", "it cannot be used", mend: error.description), localeCheck()]
        }
        return [
            .ok("terminal", "\(type) can be used"), sizeCheck(size), colourCheck(depth), localeCheck(), fontCheck(),
        ]
    }

    /// What the console draws with, in lines of one width: whether the font has it, only eyes can tell.
    private func fontCheck() -> DoctorCheck {
        let samples = [
            "┌─┬─┐ ├─┼─┤ └─┴─┘ │", "█ ▀▄ ▌▐ ▏▎▍▋▊▉ ▁▂▃▅▆▇ ░", "● ✓ ✗ ↺ · … → ▴ ▾ ¥ –", "收款 退款 结算 ，。：“”",
        ]
        let width = (samples.map { TextWidth.columns(of: $0) }.max() ?? 0) + 1
        return .look(
            "font",
            "look: each sign is a shape of its own, and the bars line up",
            at: samples.map { $0.padded(toColumns: width) + "|" },
            mend: "if not, choose a monospaced font with lines, blocks and Chinese, such as Noto Sans Mono CJK SC or "
                + "Sarasa Mono SC, and let the terminal draw ambiguous characters one column wide; or draw in ASCII with "
                + "`counterfoil settings set glyphs ascii`"
        )
    }

    private func sizeCheck(_ size: Size) -> DoctorCheck {
        let finding = "\(size.columns) columns and \(size.rows) rows"
        guard size.columns >= Self.leastColumns, size.rows >= Self.leastRows else {
            return .failed(
                "size",
                finding,
                mend: "make the window at least \(Self.leastColumns) columns wide and \(Self.leastRows) rows high"
            )
        }
        return .ok("size", finding)
    }

    private func colourCheck(_ depth: ColourDepth) -> DoctorCheck {
        switch depth {
        case .monochrome where !Terminal.Options.isColourWanted(noColour: Terminal.Options.environment("NO_COLOR")):
            .ok("colours", "none, as NO_COLOR asks")
        case .monochrome, .eight:
            .warning(
                "colours",
                depth == .eight ? "8" : "none",
                mend: "set TERM to what your terminal is, such as xterm-256color or tmux-256color"
            )
        case .sixteen: lookAtColours("16", codes: ["92", "93", "97;41"])
        case .twoHundredFiftySix: lookAtColours("256", codes: ["38;5;114", "38;5;221", "38;5;231;48;5;160"])
        }
    }

    /// - Parameter codes: what switches the colours of what is paid, waits and failed on (ECMA-48, SGR).
    private func lookAtColours(_ count: String, codes: [String]) -> DoctorCheck {
        let names = ["green is paid", "yellow waits", "white on red failed"]
        let sample = zip(codes, names).map { "\u{1B}[\($0)m \($1) \u{1B}[0m" }.joined(separator: " ")
        return .look(
            "colours",
            count,
            at: [sample],
            mend: "if you cannot tell them apart, nothing is lost: words say it too, and NO_COLOR=1 ends colour"
        )
    }

    private func localeCheck() -> DoctorCheck {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"]
        let locale = names.lazy.compactMap { Terminal.Options.environment($0) }.first { !$0.isEmpty } ?? ""
        let isUTF8 = locale.uppercased().replacing("-", with: "").hasSuffix("UTF8")
        guard isUTF8 else {
            return .warning(
                "locale",
                locale.isEmpty ? "none is set" : "\(locale) is not UTF-8",
                mend: "set LANG=C.UTF-8, en_US.UTF-8 or zh_CN.UTF-8 where the console is started"
            )
        }
        return .ok("locale", locale)
    }
}
