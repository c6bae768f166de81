import ArgumentParser
import ClearingProtocol
import Console
import Ledger
import Receipts
import Till

/// How a day's reconciliation is printed.
struct ReconcilePrintOptions: ParsableArguments {
    @Flag(name: .customLong("print"), help: "Write it as text for print; ages count to the day itself.")
    var isAsked = false

    @Option(help: "How wide the print is: 80 for a page, 48 or 32 for a receipt printer's paper (default: 80).")
    var columns: Int?

    @Flag(help: "Write the receipt printer's commands instead of text.")
    var escpos = false

    func validate() throws {
        guard isAsked || columns == nil && !escpos else {
            throw ValidationError("--columns and --escpos say how --print prints; add --print.")
        }
        guard columns.map({ (32...200).contains($0) }) ?? true else {
            throw ValidationError("--columns \(columns ?? 0) is no width of paper; write 32 to 200, such as 80.")
        }
    }

    /// Writes a day.
    func write(
        _ result: DayReconciliation,
        _ reconciler: Reconciler,
        _ settings: TillSettings,
        _ words: LanguageOptions,
        _ output: OutputOptions
    ) throws {
        let slip = try reconciler.slip(of: result, language: words.receiptLanguage(settings))
        let text = slip.text(columns: columns ?? 80)
        if output.json {
            try output.write(["text": .string(text)], text: "")
        } else {
            try StandardOutput.write(escpos ? slip.commands(for: settings.abilities) : Array(text.utf8))
        }
    }
}
