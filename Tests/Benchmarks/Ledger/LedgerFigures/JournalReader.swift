import Foundation
import Measuring
import Timekeeping

/// A program that reads a journal as text, and reports on it.
enum JournalReader: String, CaseIterable {
    case hledger
    case ledger

    /// Those that the machine has; what it lacks is said.
    static func installed() -> [JournalReader] {
        allCases.filter { reader in
            let isThere = (try? runProgram(reader.rawValue, ["--version"])) != nil
            if !isThere {
                progress(
                    "\(reader.rawValue) is left out, for the machine does not have it; install the package of that name"
                )
            }
            return isThere
        }
    }

    /// What came in on the last of some days and the days before, by the program's report of the sales by day.
    ///
    /// - Throws: ``ProgramFailure``.
    func lastTotal(of days: ClosedRange<BusinessDay>, in journal: URL) throws -> String {
        let end = days.upperBound.advanced(by: 1)
        let report = [
            "-f", journal.path, "register", "income:sales", "--daily", "-b", "\(days.lowerBound)", "-e", "\(end)",
        ]
        let lines = try runProgram(rawValue, report + format).split(separator: "\n")
        // Sales are credits, which both programs show below zero.
        let last = lines.last?.split(separator: ",").last ?? ""
        return String(last.filter { $0.isNumber || $0 == "." })
    }

    private var format: [String] {
        switch self {
        case .hledger: ["-O", "csv"]
        case .ledger: ["--register-format", "%(format_date(date)),%(scrub(display_total))\n"]
        }
    }
}
