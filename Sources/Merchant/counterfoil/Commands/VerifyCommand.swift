import ArgumentParser
import ClearingProtocol
import Ledger

/// Recomputes the whole ledger.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute the whole ledger: journal, leaves, tree, postings, projections, batches.",
        discussion: """
            Exit status 1 means that something does not hold; up to 20 such things are named. That includes a file \
            which is no ledger (any more); one of an earlier or a newer program is not verified, with exit status 3. \
            Nothing is changed.
            """
    )

    @Flag(help: "Also make all that follows from the journal anew, in a scratch file, and compare row by row.")
    var rebuild = false

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let report = try Ledger.verify(data.directory, isRebuilding: rebuild)
        try output.write(
            report.json,
            text: report.sentences.joined(separator: "\n")
        )
        if !report.isSound { throw CommandFailure.no }
    }
}

extension VerificationReport {
    /// The report as a person reads it.
    fileprivate var sentences: [String] {
        guard isSound else {
            let further = furtherFailures > 0 ? ["\(furtherFailures) more things do not hold."] : []
            return failures.map(\.description) + further
        }
        let figures = [
            entries.counted("entry", "entries"), payments.counted("payment", "payments"),
            batches.counted("batch", "batches"), checkpoints.counted("checkpoint", "checkpoints"),
        ].joined(separator: ", ")
        return ["The ledger holds: \(figures), head \(head.root.hexadecimal)."]
            + explanations.map { explanation in
                let subject = explanation.subject.prefix(1).uppercased() + explanation.subject.dropFirst()
                return "\(subject): \(explanation.count) \(explanation.reason), the first \(explanation.first)."
            }
    }

    /// The report as the commands write it.
    var json: JSONValue {
        .members([
            "verify": .string(isSound ? "ok" : "failed"),
            "entries": .integer(Int64(entries)),
            "payments": .integer(Int64(payments)),
            "batches": .integer(Int64(batches)),
            "head": head.json,
            "checkpoints": .integer(Int64(checkpoints)),
            "failure": failure?.json,
            "failures": .array(failures.map(\.json)),
            "further_failures": .integer(Int64(furtherFailures)),
            "explanations": .array(explanations.map(\.json)),
        ])
    }
}

extension VerificationFailure {
    fileprivate var json: JSONValue {
        .members([
            "sequence": sequence.map { .integer(Int64($0)) },
            "subject": .string(subject),
            "expected": .string(expected),
            "found": .string(found),
        ])
    }
}

extension NumberExplanation {
    fileprivate var json: JSONValue {
        [
            "subject": .string(subject),
            "reason": .string(reason),
            "count": .integer(Int64(count)),
            "first": .string(first),
        ]
    }
}
