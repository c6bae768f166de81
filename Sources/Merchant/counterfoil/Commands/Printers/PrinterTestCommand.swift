import ArgumentParser
import ClearingProtocol
import Receipts
import Till
import Timekeeping

/// Prints a test slip.
struct PrinterTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Print a slip that shows paper, characters and a QR symbol."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var words: LanguageOptions
    @OptionGroup var printer: PrinterOptions

    func run() async throws {
        let settings = try SettingsFile(data.directory).load()
        let address = try printer.address(settings)
        let slip = TestSlip(time: "\(TimeSource.system.now())", language: words.receiptLanguage(settings))
        let report = try await Printer(address).print { try slip.commands(for: settings.abilities) }
        let how = report.isConfirmed ? "Printed" : "Sent (the printer does not say whether it printed)"
        let paper = report.isPaperNearEnd ? " Its paper is nearly at an end." : ""
        try output.write(
            .members([
                "printer": .string(address.text),
                "confirmed": .boolean(report.isConfirmed),
                "paper_near_end": .boolean(report.isPaperNearEnd),
            ]),
            text: "\(how): a test slip on \(address).\(paper)"
        )
    }
}
