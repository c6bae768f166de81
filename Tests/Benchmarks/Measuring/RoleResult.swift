import Foundation

/// What a process came to that did one piece of work.
package struct RoleResult: CustomStringConvertible {
    /// How long the work took.
    package let seconds: Double
    /// How many of what it was about there were.
    package let count: Int
    /// The most memory that the process had, in KiB.
    package let peak: Int

    /// The result of this process.
    package init(seconds: Double, count: Int) {
        self.seconds = seconds
        self.count = count
        peak = Self.peakOfThisProcess()
    }

    /// Reads what another process printed.
    package init?(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count == 3, let seconds = Double(words[0]), let count = Int(words[1]), let peak = Int(words[2])
        else { return nil }
        self.init(seconds: seconds, count: count, peak: peak)
    }

    /// The result of a process that printed it in other words.
    package init(seconds: Double, count: Int, peak: Int) {
        self.seconds = seconds
        self.count = count
        self.peak = peak
    }

    /// Runs this program once more, in a process of its own.
    ///
    /// - Parameter words: what it is told to do.
    /// - Throws: ``ProgramFailure``.
    package init(ofProcess words: [String]) throws {
        let answer = try runProgram("/proc/self/exe", words)
        guard let result = RoleResult(answer) else {
            throw ProgramFailure(program: words.joined(separator: " "), reason: "it answered \"\(answer)\"")
        }
        self = result
    }

    package var description: String { "\(seconds) \(count) \(peak)" }

    // Not `getrusage`, which counts what the process was before it became this program.
    private static func peakOfThisProcess() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }
}
