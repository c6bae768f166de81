import Ledger
import Measuring

/// Opening a ledger and reading its newest payment, beside the shell of SQLite; each in a process of its own.
struct OpeningFigure {
    private let sample: Sample
    private static let repetitions = 21
    private static let query = "SELECT * FROM payments ORDER BY sequence DESC LIMIT 1"

    init(_ sample: Sample) {
        self.sample = sample
    }

    func figure() throws -> Figure {
        var ours: [Double] = []
        var theirs: [Double] = []
        for _ in 0..<Self.repetitions {
            ours.append(try measureSeconds { _ = try Role.open(sample.directory).runApart() })
            theirs.append(
                try measureSeconds {
                    _ = try runProgram("sqlite3", ["-readonly", sample.directory.database, Self.query])
                }
            )
        }
        let difference = median(ours) - median(theirs)
        return Figure(
            work: "open \(sample.payments) payments to the first query",
            ours: median(ours).asDuration,
            beside: "sqlite3 \(median(theirs).asDuration)",
            result: "\(difference.asDuration) more",
            goal: "within 30 ms",
            isMet: difference < 0.030
        )
    }
}
