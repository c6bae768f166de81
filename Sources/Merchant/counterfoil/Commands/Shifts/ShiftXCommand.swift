import ArgumentParser
import Console
import Till

/// Shows what the open shift adds up to.
struct ShiftXCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "x",
        abstract: "Show what the open shift adds up to so far, or what it did; it changes nothing.",
        discussion: """
            What should be in the drawer is told to who shows by PIN that they may know it, and to nobody before the close \
            where the till has no operators.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var words: LanguageOptions
    @OptionGroup var authority: OperatorOptions
    @OptionGroup var print: ShiftPrintOptions

    @Option(help: "Show it as it stood after this entry of the journal, made again from the journal.")
    var at: Int?

    func validate() throws {
        if at != nil, print.isAsked {
            throw ValidationError("What is printed is the report as it stands now; leave --at or --print out.")
        }
    }

    func run() async throws {
        let reader = ShiftReader(directory: data.directory)
        if print.isAsked { return try await print.run(nil, in: data.directory, by: authority, output, words) }
        let report = try at.map { try reader.report(at: $0, by: authority) } ?? reader.report(nil, by: authority)
        try output.write(report.json, text: report.text)
    }
}
