import ArgumentParser
import ClearingProtocol
import Ledger
import OutsideText

/// Recomputes the whole ledger.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute the whole ledger: journal, leaves, tree, postings, projections, batches.",
        discussion: """
            Exit status 1 means that something does not hold; up to 20 such things are named. That includes a file \
            which is no ledger (any more); one of an earlier or a newer program is not verified, with exit status 3. \
            Nothing is changed, unless with --mend: where the journal holds, but not what follows from it, that is \
            made anew, and the file as it was is kept in backups/. Where the journal or its tree does not hold, restore a \
            backup.
            """
    )

    @Flag(help: "Also make all that follows from the journal anew, in a scratch file, and compare row by row.")
    var rebuild = false

    @Flag(help: "Where the journal holds, make anew in place what follows from it and does not hold.")
    var mend = false

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !(rebuild && mend) else {
            throw ValidationError("--rebuild and --mend exclude each other; --mend compares row by row as well.")
        }
    }

    func run() throws {
        try mend ? mendLedger() : verifyLedger()
    }

    private func mendLedger() throws {
        let report = try Ledger.mend(data.directory, program: "counterfoil verify --mend")
        try output.write(report.json, text: report.sentences.joined(separator: "\n"))
        if !report.after.isSound { throw CommandFailure.no }
    }

    private func verifyLedger() throws {
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

extension MendReport {
    /// The report as a person reads it.
    fileprivate var sentences: [String] {
        if before.isSound { return ["There is nothing to mend."] + before.sentences }
        guard isMended, let kept else {
            return after.sentences + [
                "This does not follow from the journal alone: nothing was mended; restore a backup."
            ]
        }
        return before.sentences
            + ["What follows from the journal was made anew; \(kept) is the file as it was."] + after.sentences
    }

    /// The report as the command writes it: what holds now, and what did not before.
    fileprivate var json: JSONValue {
        .members([
            "mended": .boolean(isMended),
            "kept": kept.map(JSONValue.string),
            "before": before.json,
            "after": after.json,
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
