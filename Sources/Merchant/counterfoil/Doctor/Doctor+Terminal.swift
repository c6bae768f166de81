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
            .ok("terminal", "\(type) can be used"), sizeCheck(size), colourCheck(depth), localeCheck(),
            .ok("glyphs", "look at these: █ ▀▄ ▌▐ ─│┌┐ ● ✓ ✗ ↺ ¥ 收款 |, each a shape of its own, the bar at column 52"),
        ]
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
        case .sixteen: .ok("colours", "16")
        case .twoHundredFiftySix: .ok("colours", "256")
        }
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
