import ClearingProtocol
import Ledger
public import Receipts
import Timekeeping

extension Shifts {
    /// A report as it would be printed, without printing it.
    ///
    /// - Parameter number: the shift, or `nil` for the one that is open.
    /// - Throws: ``TillError/noShift`` when there is no such shift.
    public func slip(_ number: Int?, language: ReceiptLanguage) throws(TillError) -> ReportSlip {
        try slip(of: report(number), .preview, language)
    }

    /// Records that a report is printed by other means than a printer of the till's, and gives it.
    ///
    /// A Z is valid whether it is printed or not; the first print is the original, all others are copies.
    ///
    /// - Parameter number: the shift, or `nil` for the one that is open.
    /// - Throws: ``TillError/noShift`` when there is no such shift.
    public func recordPrint(
        _ number: Int?,
        language: ReceiptLanguage
    ) throws(TillError) -> (edition: ReceiptEdition, slip: ReportSlip) {
        let (report, edition) = try till.write { transaction in
            let sight = try CashSight(of: till.signIn, in: transaction.view)
            let report = try ShiftReport(number, in: transaction.view, sight: sight)
            let printed: ShiftPrinted.Report = report.shift.isOpen ? .x : .z
            try transaction.append(
                .shiftPrinted(ShiftPrinted(number: report.shift.number, printed, copy: report.prints))
            )
            return (report, ReceiptEdition(after: report.prints))
        }
        return (edition, slip(of: report, edition, language))
    }

    /// Prints a report. The print stands in the ledger before its first byte is sent, and only once the printer is ready.
    ///
    /// - Parameter number: the shift, or `nil` for the one that is open.
    /// - Throws: ``TillError/printer(_:)`` when nothing, or not all, came out; ``TillError/noShift``.
    public func print(
        _ number: Int?,
        as form: Receipts.Form
    ) async throws(TillError) -> (edition: ReceiptEdition, report: PrintReport) {
        // What cannot be printed at all is known without a printer.
        _ = try report(number)
        let language: ReceiptLanguage = form.abilities.hasChinese ? form.language : .english
        return try await till.receipts.inTurn { () async throws(PrinterError) -> (ReceiptEdition, PrintReport) in
            let kept = KeptEdition()
            let report = try await Printer(form.printer).print {
                let (edition, slip) = try recordPrint(number, language: language)
                kept.keep(edition)
                return try slip.commands(for: form.abilities)
            }
            return (kept.edition, report)
        }
    }

    private func slip(of report: ShiftReport, _ edition: ReceiptEdition, _ language: ReceiptLanguage) -> ReportSlip {
        ShiftSlipDraft(
            report: report,
            profile: till.pairing.profile,
            terminal: till.pairing.terminal,
            calendar: till.calendar,
            edition: edition,
            language: language
        ).slip
    }
}
