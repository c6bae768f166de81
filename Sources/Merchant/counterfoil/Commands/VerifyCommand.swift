import ArgumentParser
import ClearingProtocol
import Ledger

/// Recomputes the whole ledger.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute the whole ledger: journal, leaves, tree, postings, projections, batches.",
        discussion: "Exit status 1 means that something does not hold; the first such entry is named."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let report: VerificationReport
        do {
            report = try Ledger.openForReading(data.directory).verify()
        } catch {
            guard case .damaged = error else { throw error }
            throw CommandFailure(status: .no, sentence: error.description)
        }
        output.write(
            report.json,
            text: report.failure?.description
                ?? "The ledger holds: \(report.entries) entries, \(report.payments) payments, \(report.batches) batches, "
                + "head \(report.head.root.hexadecimal)."
        )
        if !report.isSound { throw CommandFailure.no }
    }
}

extension VerificationReport {
    /// The report as the commands write it.
    var json: JSONValue {
        .members([
            "verify": .string(isSound ? "ok" : "failed"),
            "entries": .integer(Int64(entries)),
            "payments": .integer(Int64(payments)),
            "batches": .integer(Int64(batches)),
            "head": head.json,
            "failure": failure.map { failure in
                .members([
                    "sequence": failure.sequence.map { .integer(Int64($0)) },
                    "subject": .string(failure.subject),
                    "expected": .string(failure.expected),
                    "found": .string(failure.found),
                ])
            },
        ])
    }
}
