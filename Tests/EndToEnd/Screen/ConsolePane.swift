import Foundation
import Glibc

/// A terminal in which `counterfoil` runs, started from a shell that notes how the terminal was before and is after.
final class ConsolePane: Sendable {
    let pane: Pane
    private let notes: TemporaryDirectory

    /// Starts `counterfoil` in a terminal.
    init(
        columns: Int = 80,
        rows: Int = 24,
        environment: [String: String] = [:],
        _ arguments: [String]
    ) async throws {
        notes = try TemporaryDirectory()
        let words = [try Programs.path(Programs.counterfoil)] + arguments
        let line = words.map { "'\($0)'" }.joined(separator: " ")
        let script = """
            stty -g >'\(notes.file("before"))'
            sh -c 'echo $$ >"$0"; exec "$@"' '\(notes.file("identifier"))' \(line)
            echo $? >'\(notes.file("status"))'
            stty -g >'\(notes.file("after"))'
            echo The shell is back.
            """
        pane = try await Pane(columns: columns, rows: rows, environment: environment, script: script)
    }

    /// Sends the program a signal.
    func signal(_ number: Int32) throws {
        kill(try identifier, number)
    }

    /// Waits until the shell has the terminal back, and answers the program's exit status.
    func end(within limit: Duration = .seconds(120)) async throws -> Int32 {
        try await pane.wait(for: "The shell is back.", within: limit)
        guard let status = Int32(notes.text("status").trimmingCharacters(in: .newlines)) else {
            throw HarnessFailure("The shell did not note an exit status.")
        }
        return status
    }

    /// Whether the terminal is as it was before: its modes, the normal screen, the cursor, no mouse.
    func isRestored() async throws -> Bool {
        let modes = notes.text("before")
        let flags = try await pane.ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}")
        return !modes.isEmpty && modes == notes.text("after") && flags == "0 1 0"
    }

    /// Whether the program still runs.
    var isRunning: Bool {
        get throws { kill(try identifier, 0) == 0 }
    }

    private var identifier: pid_t {
        get throws {
            guard let identifier = pid_t(notes.text("identifier").trimmingCharacters(in: .newlines)) else {
                throw HarnessFailure("The shell did not note the program's number.")
            }
            return identifier
        }
    }
}
