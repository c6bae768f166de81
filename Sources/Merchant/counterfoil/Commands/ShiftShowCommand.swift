import ArgumentParser
import Till

/// Shows a shift.
struct ShiftShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a shift; a closed one by its frozen Z report."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The shift's number (default: the newest).")
    var number: Int?

    func run() throws {
        let reader = ShiftReader(directory: data.directory)
        let report = try reader.report(try number ?? reader.newest())
        output.write(report.json, text: report.text)
    }
}
