import ArgumentParser
import ClearingProtocol
import Ledger
import OutsideText

/// Copies the ledger into a file.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the ledger into a file, also while the console takes payments.",
        discussion: """
            The copy is verified before it appears under its name; an older backup of the same ledger is replaced, any \
            other file is refused. The private keys are not in it: keep a copy of the directory keys/ where nobody \
            else can read it, or pair the terminal again after a restore.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: "Where the backup goes.", completion: .file())
    var file: String

    func validate() throws {
        guard !file.isEmpty else { throw ValidationError("The backup's name is empty; name a file.") }
    }

    func run() throws {
        let report = try Ledger.openForReading(data.directory).backUp(to: file)
        try output.write(
            [
                "path": .string(report.path),
                "ledger": .string(report.ledger),
                "entries": .integer(Int64(report.head.size)),
                "head": report.head.json,
                "bytes": .integer(Int64(report.bytes)),
            ],
            text: "\(report.path) holds \(report.head.size.counted("entry", "entries")) in \(report.bytes) bytes, "
                + "verified; head \(report.head.root.hexadecimal)."
        )
    }
}
