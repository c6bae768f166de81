import Foundation

/// What a process came to.
struct RoleResult: CustomStringConvertible {
    /// How long the work took.
    let seconds: Double
    /// How many payments or entries it was about, or which entry it found.
    let count: Int
    /// The most memory that the process had, in KiB.
    let peak: Int

    /// The result of this process.
    init(seconds: Double, count: Int) {
        self.seconds = seconds
        self.count = count
        peak = Self.peakOfThisProcess()
    }

    /// Reads what another process printed.
    init?(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count == 3, let seconds = Double(words[0]), let count = Int(words[1]), let peak = Int(words[2])
        else { return nil }
        self.seconds = seconds
        self.count = count
        self.peak = peak
    }

    var description: String { "\(seconds) \(count) \(peak)" }

    // Not `getrusage`, which counts what the process was before it became this program.
    private static func peakOfThisProcess() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }
}
