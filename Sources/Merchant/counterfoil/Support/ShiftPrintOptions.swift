import ArgumentParser
import ClearingProtocol
import Console
import Ledger
import Receipts
import Till

/// How a report of a shift is printed.
struct ShiftPrintOptions: ParsableArguments {
    @Flag(name: .customLong("print"), help: "Print it and record that: the first is the original, others are COPY n.")
    var isAsked = false

    @Option(
        name: .customLong("printer"),
        help: "The printer: file:/PATH, /dev/DEVICE, tcp://HOST:9100, or \"settings\" (default: standard output)."
    )
    var text: String?

    @Flag(help: "Write the printer's commands to standard output instead of text.")
    var escpos = false

    func validate() throws {
        if !isAsked, text != nil || escpos {
            throw ValidationError("--printer and --escpos say how --print prints; add --print.")
        }
    }

    /// Prints a report.
    ///
    /// - Parameter number: the shift, or `nil` for the one that is open.
    func run(
        _ number: Int?,
        in directory: LedgerDirectory,
        by authority: OperatorOptions,
        _ output: OutputOptions,
        _ words: LanguageOptions
    ) async throws {
        let settings = try SettingsFile(directory).load()
        let language = words.receiptLanguage(settings)
        // Nobody has to say who they are to print what everybody may see.
        let authority = authority.name == nil && authority.pinFile == nil ? nil : authority
        try await TillSession.run(in: directory, program: "counterfoil shift --print", by: authority) { till in
            guard let printer = try printer(settings) else {
                let (edition, slip) = try till.shifts.recordPrint(number, language: language)
                return try write(slip, edition, settings, output)
            }
            let form = Receipts.Form(printer: printer, abilities: settings.abilities, language: language)
            let (edition, report) = try await till.shifts.print(number, as: form)
            try output.write(
                .members([
                    "edition": .string(edition.word),
                    "copy": .integer(Int64(edition.number)),
                    "confirmed": .boolean(report.isConfirmed),
                    "paper_near_end": .boolean(report.isPaperNearEnd),
                ]),
                text: report.isConfirmed ? "Printed." : "Sent (the printer does not say whether it printed)."
            )
        }
    }

    private func write(
        _ slip: ReportSlip,
        _ edition: ReceiptEdition,
        _ settings: TillSettings,
        _ output: OutputOptions
    ) throws {
        let text = slip.text(columns: settings.abilities.paper.columns)
        if output.json {
            try output.write(
                [
                    "edition": .string(edition.word), "copy": .integer(Int64(edition.number)), "text": .string(text),
                ],
                text: ""
            )
        } else {
            try StandardOutput.write(escpos ? slip.commands(for: settings.abilities) : Array(text.utf8))
        }
    }

    private func printer(_ settings: TillSettings) throws -> PrinterAddress? {
        guard let text else { return nil }
        guard text == "settings" else { return try PrinterAddress(parsing: text) }
        guard let address = settings.printer else { throw PrinterOptions.none }
        return address
    }
}
