import ArgumentParser
import ClearingProtocol
import Console
import Ledger
import PaymentCodes
import QRSymbols
import Receipts
import Till

/// Prints the receipt of a payment.
struct ReceiptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Print the receipt of a payment, or of one of its refunds.",
        discussion: """
            The payment is named by its number, by its order's, or by the code on its receipt. The first print is the \
            original; each further one says COPY and which. Without a printer the receipt goes to standard output, which \
            counts as a print too; --preview counts as none and says so on the receipt. A printer is asked how it is \
            before anything is sent; exit status 3 means that nothing, or not all, came out.
            """
    )

    /// What a receipt is written in.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case escpos
    }

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var words: LanguageOptions

    @Argument(
        help: ArgumentHelp("The number of the payment or of its order, or a receipt's code.", valueName: "payment")
    )
    var number: String

    @Option(help: "The network's number of a refund, whose receipt it is to be.")
    var refund: String?

    @Option(help: "The printer: file:/PATH, /dev/DEVICE or tcp://HOST:9100, or \"settings\" for that of the settings.")
    var printer: String?

    @Option(help: "The columns of the paper: 32 (58 mm) or 48 (80 mm); default: as the settings say.")
    var columns: Int?

    @Option(help: "What is written to standard output: text, or the printer's commands.")
    var format: Format?

    @Flag(help: "Only show it: nothing is recorded, and another program may hold the ledger.")
    var preview = false

    func validate() throws {
        if let columns, columns != 32, columns != 48 {
            throw ValidationError("--columns \(columns) is not a paper's; write 32 (58 mm) or 48 (80 mm).")
        }
        if printer != nil, format == .text || preview {
            throw ValidationError("--printer takes the printer's commands; leave --format and --preview out.")
        }
    }

    func run() async throws {
        let settings = try SettingsFile(data.directory).load()
        let form = try form(settings)
        let number = try paymentNumber()
        let language = words.receiptLanguage(settings)
        if preview {
            let ledger = try Ledger.openForReading(data.directory)
            return try write(Receipts.receipt(number, refund: refund, language: language, from: ledger), settings)
        }
        try await TillSession.run(in: data.directory, program: "counterfoil receipt") { till in
            guard let form else {
                return try write(till.receipts.record(number, refund: refund, language: language), settings)
            }
            let payment = try till.refunds.payment(number).id
            let printed = try await till.receipts.print(number, refund: refund, as: form)
            try output.write(
                .members([
                    "payment": .string(payment),
                    "refund": refund.map(JSONValue.string),
                    "edition": .string(printed.edition.word),
                    "copy": .integer(Int64(printed.edition.number)),
                    "confirmed": .boolean(printed.report.isConfirmed),
                    "paper_near_end": .boolean(printed.report.isPaperNearEnd),
                ]),
                text: Self.sentence(payment, printed.edition, printed.report)
            )
        }
    }

    private func write(_ receipt: Receipt, _ settings: TillSettings) throws {
        let abilities = abilities(settings)
        if output.json {
            try output.write(
                .members([
                    "payment": .string(receipt.code.payment),
                    "refund": refund.map(JSONValue.string),
                    "edition": .string(receipt.edition.word),
                    "copy": .integer(Int64(receipt.edition.number)),
                    "code": .string(receipt.code.text),
                    "text": .string(receipt.text(columns: abilities.paper.columns)),
                ]),
                text: ""
            )
        } else if format == .escpos {
            try StandardOutput.write(receipt.commands(for: abilities))
        } else {
            try StandardOutput.write(Array(receipt.text(columns: abilities.paper.columns).utf8))
        }
    }

    private func form(_ settings: TillSettings) throws -> Receipts.Form? {
        guard let printer else { return nil }
        let language = words.receiptLanguage(settings)
        if printer == "settings" {
            guard let address = settings.printer else { throw PrinterOptions.none }
            return Receipts.Form(printer: address, abilities: abilities(settings), language: language)
        }
        let address = try PrinterAddress(parsing: printer)
        return Receipts.Form(printer: address, abilities: abilities(settings), language: language)
    }

    private func abilities(_ settings: TillSettings) -> PrinterAbilities {
        guard let columns else { return settings.abilities }
        return PrinterAbilities(
            paper: columns == 32 ? .millimetres58 : .millimetres80,
            hasChinese: settings.abilities.hasChinese,
            makesSymbols: settings.abilities.makesSymbols
        )
    }

    private func paymentNumber() throws -> String {
        switch ScannedText.classify(number) {
        case .receiptCode(let code): return code.payment
        case .cutOff(.receipt), .damaged(.receipt):
            throw CommandFailure(
                status: .no,
                sentence: "The receipt's code is not whole; scan it again, or write the payment's number."
            )
        default: return number
        }
    }

    private static func sentence(_ payment: String, _ edition: ReceiptEdition, _ report: PrintReport) -> String {
        let what = edition.number == 0 ? "the original" : "COPY \(edition.number)"
        let how = report.isConfirmed ? "Printed" : "Sent (the printer does not say whether it printed)"
        let paper = report.isPaperNearEnd ? " Its paper is nearly at an end." : ""
        return "\(how): \(what) of the receipt of payment \(payment).\(paper)"
    }
}

extension ReceiptEdition {
    /// The word for it.
    var word: String {
        switch self {
        case .original: "original"
        case .copy: "copy"
        case .preview: "preview"
        }
    }

    /// Which copy it is; 0 for one that is none.
    var number: Int {
        if case .copy(let number) = self { number } else { 0 }
    }
}
