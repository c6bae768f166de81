import ArgumentParser
import ClearingProtocol
import Console
import Ledger
import Receipts
import Till

/// Shows a shift.
struct ShiftShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a shift; a closed one by its frozen Z report, recomputed from the journal.",
        discussion: """
            Exit status 1 means that the frozen Z differs from what the journal gives; the members are named. \
            Once the till has operators, cash that was expected is told to who shows by PIN that they may know it.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var words: LanguageOptions
    @OptionGroup var authority: OperatorOptions
    @OptionGroup var print: ShiftPrintOptions

    @Option(help: "The shift's number (default: the newest).")
    var number: Int?

    @Flag(help: "Write the shift's batch instead, byte for byte as it is sent, without a line end.")
    var batch = false

    func run() async throws {
        let reader = ShiftReader(directory: data.directory)
        let number = try reader.existing(number)
        guard !batch else {
            try StandardOutput.write(reader.batch(ofShift: number))
            return
        }
        let report = try reader.report(number, by: authority)
        if print.isAsked {
            try await print.run(number, in: data.directory, by: authority, output, words)
        } else {
            try output.write(report.json, text: report.text)
        }
        if !report.differences.isEmpty {
            throw CommandFailure(
                status: .no,
                sentence: "The Z of shift \(report.shift.number) differs from what the journal gives: "
                    + "\(report.differences.joined(separator: ", ")); run `counterfoil verify`."
            )
        }
    }
}
