import ArgumentParser
import Receipts
import Till

/// Which printer a command is about.
struct PrinterOptions: ParsableArguments {
    @Option(
        name: .customLong("printer"),
        help: "The printer: file:/PATH, /dev/DEVICE or tcp://HOST:9100 (default: that of the settings)."
    )
    var text: String?

    /// The printer that was named, or that of the settings.
    ///
    /// - Throws: ``CommandFailure`` where there is neither, `PrinterError` where none is named so.
    func address(_ settings: TillSettings) throws -> PrinterAddress {
        if let text { return try PrinterAddress(parsing: text) }
        guard let address = settings.printer else { throw Self.none }
        return address
    }

    /// That the settings name no printer.
    static let none = CommandFailure(
        status: .usage,
        sentence: "The settings name no printer; write `counterfoil settings set printer ADDRESS`."
    )
}
