import ArgumentParser
import Till

/// Shows what the open shift adds up to.
struct ShiftXCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "x",
        abstract: "Show what the open shift adds up to so far, or what it did; it changes nothing."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Show it as it stood after this entry of the journal, made again from the journal.")
    var at: Int?

    func run() throws {
        let reader = ShiftReader(directory: data.directory)
        let report = try at.map { try reader.report(at: $0) } ?? reader.report(nil)
        try output.write(report.json, text: report.text)
    }
}
