import Foundation
import Measuring

/// The shell of SQLite, which works on the same rows.
enum SQLiteShell {
    // The process of the shell is the parent of what it starts.
    private static let peak = ".shell grep VmHWM /proc/$PPID/status"

    /// Runs statements, whose last answer is a number, and times the whole process.
    static func run(_ database: String, _ statements: [String]) throws -> RoleResult {
        var answer = ""
        let seconds = try measureSeconds {
            answer = try runProgram("sqlite3", ["-bail", database] + statements + [peak])
        }
        return try result(answer, seconds: seconds)
    }

    /// Runs a script in memory, and times those of its statements that are behind `.timer on`.
    static func run(script lines: [String], in folder: URL) throws -> RoleResult {
        let script = folder.appending(path: "script.sql")
        defer { try? FileManager.default.removeItem(at: script) }
        try Data((lines + [peak, ""]).joined(separator: "\n").utf8).write(to: script)
        let answer = try runProgram("sqlite3", ["-bail", ":memory:", ".read '\(script.path)'"])
        let times = answer.split(separator: "\n").filter { $0.hasPrefix("Run Time: real ") }
        return try result(answer, seconds: times.compactMap { Double($0.split(separator: " ")[3]) }.reduce(0, +))
    }

    private static func result(_ answer: String, seconds: Double) throws -> RoleResult {
        let lines = answer.split(separator: "\n")
        let status = lines.first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: \.isWhitespace)
        guard let count = lines.compactMap({ Int($0) }).last, let peak = status?.dropFirst().first.flatMap({ Int($0) })
        else { throw FigureFailure.answer(answer, expected: "a number, and the memory of the process") }
        return RoleResult(seconds: seconds, count: count, peak: peak)
    }
}
