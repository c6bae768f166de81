import Foundation
import Measuring

/// Python with pandas, which works on the same files in a process of its own.
struct Python {
    private let path: String
    /// Which pandas it has, if any.
    let pandas: String?

    /// What it does; its words are those of `peers.py`.
    enum Work: String {
        /// Reads a file's records with the module csv.
        case csv
        /// Reads two files with pandas, and merges them.
        case pandas
        /// The same, where only merging is timed.
        case merge
    }

    /// The Python of that path; `nil`, which is said, where there is none.
    static func installed(_ path: String?) -> Python? {
        guard let path, (try? runProgram("env", [path, "--version"])) != nil else {
            progress("Python is left out: set COUNTERFOIL_PYTHON to one that has pandas (pip install pandas)")
            return nil
        }
        let version = try? runProgram("env", [path, "-c", script, "version"])
        let pandas = version?.trimmingCharacters(in: .whitespacesAndNewlines)
        if pandas == nil { progress("pandas is left out, for the Python does not have it (pip install pandas)") }
        return Python(path: path, pandas: pandas)
    }

    private static let script = String(decoding: PackageResources.peers_py, as: UTF8.self)

    /// Does the work once.
    func run(_ work: Work, _ files: String...) throws -> RoleResult {
        // By `env`, for an environment's Python must be called by the name that is a link.
        let answer = try runProgram("env", [path, "-c", Self.script, work.rawValue] + files)
        guard let result = RoleResult(answer) else { throw FigureFailure.answer(answer, expected: "three numbers") }
        return result
    }
}
