import CBareLedger
import Ledger
import Measuring

/// The verification of all entries beside what it cannot do without: reading the journal once and hashing its bodies.
struct VerificationFigure {
    let figure: Figure
    /// The row about memory: what the processes that filled and verified a ledger needed at most.
    let memory: Figure

    init(few: Sample, many: Sample) throws {
        let verifications = try [few, many].map { try Role.verify($0.directory).runApart() }
        progress("\(verifications[1].count) entries verified within \(verifications[1].seconds.asDuration)")
        figure = try Self.figure(verifications[1], many)
        memory = Self.memory(few, many, verifications)
    }

    private static func figure(_ ours: RoleResult, _ sample: Sample) throws -> Figure {
        var (rows, bytes): (Int64, Int64) = (0, 0)
        let reading = try measureSeconds {
            guard bare_ledger_scan(sample.directory.database, "journal", &rows, &bytes) else {
                throw FigureFailure.peer("read the journal")
            }
        }
        guard rows == ours.count, rows > 0 else { throw FigureFailure.answer("\(rows)", expected: "\(ours.count)") }
        let hashing = try measureSeconds {
            guard bare_digest(rows, Int(bytes / rows)) else { throw FigureFailure.peer("hash the bodies") }
        }
        let ratio = ours.seconds / (reading + hashing)
        return Figure(
            work: "verify \(rows) entries",
            ours: ours.seconds.asDuration,
            beside: "scan \(reading.asDuration), SHA-256 \(hashing.asDuration)",
            result: "\(ratio.rounded(to: 1)) times their sum",
            goal: "under 3",
            isMet: ratio < 3
        )
    }

    private static func memory(_ few: Sample, _ many: Sample, _ verifications: [RoleResult]) -> Figure {
        func peaks(_ sample: Sample, _ verification: RoleResult) -> String {
            "\(sample.filling.peak / 1_024) MB, \(verification.peak / 1_024) MB"
        }
        let growth = max(many.filling.peak - few.filling.peak, verifications[1].peak - verifications[0].peak) / 1_024
        return Figure(
            work: "peak memory of filling and verifying \(many.payments)",
            ours: peaks(many, verifications[1]),
            beside: "\(few.payments): \(peaks(few, verifications[0]))",
            result: "\(growth) MB more",
            goal: "flat",
            isMet: growth < 16
        )
    }
}
