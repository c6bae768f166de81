import Foundation
import Glibc

extension TerminalProgram {
    /// The time for which the program has run on a processor, its ended threads included, in seconds.
    var processorSeconds: Double {
        let line = (try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)) ?? ""
        // What follows the name in brackets begins with the third field; time in the program and in the kernel are the
        // 14th and 15th.
        let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let own = Double(fields[11]), let kernel = Double(fields[12]) else { return 0 }
        return (own + kernel) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// What the program has in memory, in megabytes: all of it, and what is its alone and on no disk.
    var memory: (resident: Double, own: Double) {
        (kilobytes("VmRSS:") / 1_024, kilobytes("RssAnon:") / 1_024)
    }

    private func kilobytes(_ name: String) -> Double {
        let status = (try? String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0
    }
}
