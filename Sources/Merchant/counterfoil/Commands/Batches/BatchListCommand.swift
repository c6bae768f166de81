import ArgumentParser
import ClearingProtocol
import Ledger
import Till
import Timekeeping

/// Lists batches.
struct BatchListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the batches, the newest first: state, figures, and when they are paid out.",
        discussion: "With --json, a line each."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Only those of a business day, such as 2026-01-31.")
    var day: String?

    func run() throws {
        let day = try day.map { try BusinessDay(parsing: $0) }
        let batches = try Ledger.openForReading(data.directory).read { try BatchReader(in: $0).batches() }
            .filter { day == nil || $0.businessDay == day }
        guard !output.json else {
            for batch in batches { try OutputOptions.writeLine(batch.report.canonicalText) }
            return
        }
        guard !batches.isEmpty else {
            try OutputOptions.writeLine("There is no batch\(day.map { " of \($0)" } ?? " yet").")
            return
        }
        for batch in batches { try OutputOptions.writeLine(batch.line) }
    }
}
