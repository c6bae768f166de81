import ArgumentParser
import ClearingProtocol
import Ledger
import OutsideText

/// Puts a backup in the ledger's place.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the ledger's place, or make a ledger of it where there is none.",
        discussion: """
            A ledger that holds entries which the backup lacks is not replaced, and what is replaced is kept in \
            backups/. The private keys are not in a backup: put back the directory keys/, or pair the terminal again. \
            Run sync afterwards: it fetches what the network knows and the backup lacks.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: "The backup.", completion: .file())
    var file: String

    func validate() throws {
        guard !file.isEmpty else { throw ValidationError("The backup's name is empty; name a file.") }
    }

    func run() throws {
        let report = try Ledger.restore(file, into: data.directory, program: "counterfoil restore")
        try output.write(
            .members([
                "ledger": .string(report.ledger),
                "entries": .integer(Int64(report.head.size)),
                "head": report.head.json,
                "added": .integer(Int64(report.added)),
                "unchanged": .boolean(report.isUnchanged),
                "replaced": report.replaced.map { .string($0) },
                "key": .boolean(report.hasKey),
            ]),
            text: Self.text(report)
        )
    }

    private static func text(_ report: RestoreReport) -> String {
        if report.isUnchanged {
            return "The ledger holds \(report.head.size.counted("entry", "entries")), the same as the backup; "
                + "nothing was changed."
        }
        let kept = report.replaced.map { " The file that it replaces is \($0)." } ?? ""
        let key = report.hasKey ? "" : " The terminal's key is missing: put back keys/, or pair the terminal again."
        let held = report.head.size.counted("entry", "entries")
        return "The ledger holds \(held), \(report.added) of them new.\(kept)\(key)"
    }
}
