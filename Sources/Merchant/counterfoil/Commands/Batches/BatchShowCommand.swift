import ArgumentParser
import ClearingProtocol
import Ledger
import Till

/// Shows a batch.
struct BatchShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Show a batch: totals, heads and signature, what the network answered, and lines that it did not take.",
        discussion: "Exit status 1 means that there is no such batch."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: "The batch's number.")
    var number: Int

    @Flag(help: "Write its lines as comma-separated values instead.")
    var csv = false

    func run() throws {
        let ledger = try Ledger.openForReading(data.directory)
        guard !csv else {
            let text = try ledger.read { try BatchReader(in: $0).linesAsText(of: number) }
            try StandardOutput.write(Array(text.utf8))
            return
        }
        let report = try ledger.read { try BatchReader(in: $0).report(number) }
        try output.write(report.json, text: report.text)
    }
}
