import ClearingProtocol
import TerminalUI

/// One thing that the doctor looked at.
struct DoctorCheck: Sendable, Hashable {
    /// How it stands.
    enum Verdict: String, Sendable {
        case ok
        /// The till works, but not as it should, or it could not be looked at.
        case warning
        case failed
    }

    /// What was looked at.
    let subject: String
    let verdict: Verdict
    /// What was found.
    let finding: String
    /// What to do about it, where there is something to do.
    let mend: String?
    /// Lines for somebody to look at, where only eyes can tell.
    var sample: [String] = []

    static func ok(_ subject: String, _ finding: String) -> DoctorCheck {
        DoctorCheck(subject: subject, verdict: .ok, finding: finding, mend: nil)
    }

    /// What the doctor cannot see itself: it shows a sample, and says what to do where that does not look right.
    static func look(_ subject: String, _ finding: String, at sample: [String], mend: String) -> DoctorCheck {
        DoctorCheck(subject: subject, verdict: .ok, finding: finding, mend: mend, sample: sample)
    }

    static func warning(_ subject: String, _ finding: String, mend: String) -> DoctorCheck {
        DoctorCheck(subject: subject, verdict: .warning, finding: finding, mend: mend)
    }

    static func failed(_ subject: String, _ finding: String, mend: String) -> DoctorCheck {
        DoctorCheck(subject: subject, verdict: .failed, finding: finding, mend: mend)
    }

    /// The check as the command writes it.
    var json: JSONValue {
        .members([
            "check": .string(subject),
            "verdict": .string(verdict.rawValue),
            "finding": .string(finding),
            "mend": mend.map(JSONValue.string),
        ])
    }

    /// The check in a line or two for people.
    var text: String {
        let mark =
            switch verdict {
            case .ok: "ok     "
            case .warning: "warning"
            case .failed: "FAILED "
            }
        let subject = subject + String(repeating: " ", count: max(0, 9 - subject.count))
        let lines = sample + (mend.map { ["-> \($0)"] } ?? []).flatMap(broken)
        return (["\(mark)  \(subject)  \(finding)"] + lines.map { Self.indent + $0 }).joined(separator: "\n")
    }

    /// The lines of a mend: one that holds a command is left whole, to be copied; what goes with a sample is prose.
    private func broken(_ mend: String) -> [String] {
        sample.isEmpty ? [mend] : TextWrap.lines(of: mend, columns: 80 - Self.indent.count)
    }

    private static let indent = String(repeating: " ", count: 20)
}
