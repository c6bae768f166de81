import ArgumentParser
import ClearingProtocol
import Ledger
import OutsideText
import Statements
import Till
import Timekeeping

/// Writes the books for other programs.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the books of some business days for other programs: the same days give the same bytes.",
        discussion: """
            csv: comma-separated values (RFC 4180), a line for every movement on an account of the merchant's assets, so \
            that the column net sums to the accounts' balances; no text is taken for a formula.
            jsonl: JSON Lines, an object for each entry of the journal that posts, amounts in minor units.
            hledger: a journal for hledger, and for ledger, with each day's balances asserted.
            beancount: a journal for Beancount, the same.
            camt053: a bank's statement (ISO 20022 camt.053.001.08) of what each network owes, in each currency.

            Without --from it begins with the ledger's first business day, without --to it ends with the last. What was \
            given back of a payment later stands in lines of its own. With --from, hledger, beancount and camt053 begin \
            with what stood on the accounts before.

            While it may not be known what should be in the drawer, the entries that move its cash are left out, all \
            together: as long as the shift of a day that is written is open and, once the till has operators, for whoever \
            does not show by PIN that they may know.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var authority: OperatorOptions

    @Argument(
        help: "The form: csv, jsonl, hledger, beancount or camt053.",
        completion: .list(ExportFormat.allCases.map(\.rawValue)),
        transform: { text in
            guard let format = ExportFormat(rawValue: text) else {
                let words = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("\(text.echoed) is not a form of export; write one of \(words).")
            }
            return format
        }
    )
    var format: ExportFormat

    @Option(help: "The first business day, such as 2026-01-01.")
    var from: String?

    @Option(help: "The last business day, such as 2026-01-31.")
    var to: String?

    @Option(
        name: .customLong("output"),
        help: ArgumentHelp(
            "The file that is written, whole or not at all (default: standard output).",
            valueName: "file"
        ),
        completion: .file()
    )
    var path: String?

    @Flag(help: "Replace the file when it is there.")
    var force = false

    func validate() throws {
        guard path != "" else { throw ValidationError("The name after --output is empty; name a file.") }
        guard path != nil || !force else { throw ValidationError("--force goes with --output FILE.") }
        guard path != nil || !output.json || format == .jsonLines else {
            throw ValidationError("--json goes with jsonl, or with --output FILE to tell what was written.")
        }
    }

    func run() throws {
        let first = try from.map { try BusinessDay(parsing: $0) }
        let last = try to.map { try BusinessDay(parsing: $0) }
        if let first, let last, last < first {
            throw CommandFailure(
                status: .usage,
                sentence: "The day \(last) is before \(first); write the earlier one after --from."
            )
        }
        let (ledger, signIn) = try authority.read(data.directory, program: "counterfoil export")
        let write = { (sink: ExportSink) in
            try ledger.read { view in
                let sight = try CashSight(of: signIn, in: view)
                try LedgerExport(from: first, to: last, sight: sight, in: view).write(format, to: sink.write)
            }
            try sink.flush()
        }
        guard let path else { return try write(ExportSink(StandardOutput.write)) }
        let file = try ExportFile(path, isReplacing: force)
        let sink = ExportSink(file.write)
        do {
            try write(sink)
            try file.finish()
        } catch {
            file.abandon()
            throw error
        }
        try output.write(
            ["path": .string(path), "format": .string(format.rawValue), "bytes": .integer(Int64(sink.bytes))],
            text: "\(path) holds the books as \(format.rawValue), \(sink.bytes) bytes."
        )
    }
}
