import Foundation

/// A terminal with a program in it: a tmux server of its own, which ends with it.
///
/// The program runs in the session `till`. A second session, `camera`, is attached to the first and is what screens are
/// captured from: tmux 3.3's `capture-pane` leaves out cells at the end of a line that were erased in a colour, such as
/// a symbol's quiet zone, but it draws them in full for a terminal that cannot erase in colour.
final class Pane: Sendable {
    private let folder: TemporaryDirectory
    private let theme: ScreenTheme

    /// Opens a terminal and starts a shell script in it. The environment is the given one and nothing of the
    /// developer's; an empty value stands for a variable that is not set. The terminal stays when the script has ended.
    init(
        columns: Int = 80,
        rows: Int = 24,
        theme: ScreenTheme = .dark,
        environment: [String: String] = [:],
        script: String
    ) async throws {
        self.theme = theme
        folder = try TemporaryDirectory()
        let variables = Surroundings.variables(["TERM": "xterm-256color"].merging(environment) { $1 })
        try write("exec 2>&1\n\(script)\nexec sleep 600\n", to: "script")
        try write("set -g status off\n", to: "settings")
        let set = variables.filter { !$0.hasSuffix("=") }.map { "'\($0)'" }.joined(separator: " ")
        let size = ["-x", "\(columns)", "-y", "\(rows)"]
        let till = "env -i \(set) sh '\(folder.file("script"))'"
        let camera = "env -u TMUX TERM=screen-256color tmux -S '\(folder.file("socket"))' -u attach -t till"
        try await open("till", size, till)
        try await open("camera", size, camera)
    }

    deinit {
        // Nothing can be awaited here; the client is gone in milliseconds.
        try? ChildProcess(
            "tmux",
            arguments(["kill-server"]),
            environment: Surroundings.variables(),
            output: "/dev/null",
            errors: "/dev/null"
        ).waitBlocking()
    }

    /// Presses keys, named as tmux names them: `1`, `Enter`, `F3`, `C-z`.
    func press(_ keys: String...) async throws {
        _ = try await tmux(["send-keys", "-t", "till"] + keys)
    }

    /// Types text, all at once.
    func type(_ text: String) async throws {
        _ = try await tmux("send-keys", "-t", "till", "-l", text)
    }

    /// Types a line and Enter.
    func type(line: String) async throws {
        try await type(line)
        try await press("Enter")
    }

    /// Makes the terminal another size.
    func resize(columns: Int, rows: Int) async throws {
        _ = try await tmux("resize-window", "-t", "camera", "-x", "\(columns)", "-y", "\(rows)")
    }

    /// What is on the screen now.
    func screen() async throws -> ScreenCells {
        let captured = try await tmux("capture-pane", "-t", "camera", "-p", "-e", "-N")
        guard captured.status == 0 else { throw HarnessFailure("tmux shows no screen: \(captured.errors)") }
        return ScreenCells(captured: captured.output, theme: theme)
    }

    /// Waits until the screen shows all of these texts, and answers that screen.
    @discardableResult
    func wait(for texts: String..., within limit: Duration = .seconds(60)) async throws -> ScreenCells {
        try await wait(for: texts.map { "\"\($0)\"" }.joined(separator: " and "), within: limit) { screen in
            texts.allSatisfy { screen.shows($0) }
        }
    }

    /// Waits until the screen is as it should be and stands still, and answers that screen.
    ///
    /// A frame reaches the terminal in pieces: what was captured once may be half of it.
    @discardableResult
    func wait(
        for what: String,
        within limit: Duration = .seconds(60),
        until isRight: (ScreenCells) -> Bool
    ) async throws -> ScreenCells {
        var last: ScreenCells?
        do {
            return try await Patience.wait(for: what, within: limit) {
                let current = try await screen()
                defer { last = current }
                return isRight(current) && current == last ? current : nil
            }
        } catch let failure as HarnessFailure {
            throw HarnessFailure("\(failure)\nThe screen is:\n\(last?.text ?? "not to be seen")")
        }
    }

    /// Waits until a code on the screen can be read, and answers its text.
    func code() async throws -> String {
        var last: ScreenCells?
        do {
            return try await Patience.wait(for: "a code that can be read", within: .seconds(60)) {
                let current = try await screen()
                last = current
                return try await QRReader.text(on: current)
            }
        } catch let failure as HarnessFailure {
            throw HarnessFailure("\(failure)\nThe screen is:\n\(last?.text ?? "not to be seen")")
        }
    }

    /// What tmux knows of the terminal, such as `#{cursor_flag}`.
    func ask(_ format: String) async throws -> String {
        try await tmux("display-message", "-t", "till", "-p", format).output.trimmingCharacters(in: .newlines)
    }

    /// Closes the terminal, as when its window is closed: the program is hung up.
    func close() async throws {
        _ = try await tmux("kill-server")
    }

    private func open(_ session: String, _ size: [String], _ command: String) async throws {
        let result = try await tmux(["new-session", "-d", "-s", session] + size + [command])
        guard result.status == 0 else { throw HarnessFailure("tmux does not start: \(result.errors)") }
    }

    private func write(_ text: String, to file: String) throws {
        try Data(text.utf8).write(to: URL(filePath: folder.file(file)))
    }

    private func tmux(_ words: String...) async throws -> CommandResult {
        try await tmux(words)
    }

    private func tmux(_ words: [String]) async throws -> CommandResult {
        try await Command("tmux", arguments(words)).run()
    }

    private func arguments(_ words: [String]) -> [String] {
        // -u: otherwise tmux draws every character outside ASCII as an underscore.
        ["-S", folder.file("socket"), "-u", "-f", folder.file("settings")] + words
    }
}
