import ArgumentParser
import Till

/// Shows what the open shift adds up to.
struct ShiftXCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "x",
        abstract: "Show what the open shift adds up to so far; it changes nothing."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let report = try ShiftReader(directory: data.directory).report(nil)
        output.write(report.json, text: report.text)
    }
}
