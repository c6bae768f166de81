import ArgumentParser
import ClearingProtocol
import Receipts
import Till

/// Opens the drawer.
struct PrinterDrawerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drawer",
        abstract: "Open the cash drawer that is connected to the printer."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var printer: PrinterOptions

    func run() async throws {
        let address = try printer.address(try SettingsFile(data.directory).load())
        try await Printer(address).openDrawer()
        try output.write(
            .members(["printer": .string(address.text)]),
            text: "\(address) was told to open the drawer; no drawer says whether it did."
        )
    }
}
