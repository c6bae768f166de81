import ClearingProtocol
public import Ledger
import Money
import PaymentCodes
public import Receipts
import Timekeeping

/// Printing what a customer is given of a payment or a refund.
///
/// A payment never waits for its receipt: it is durable before it is printed, and no print takes longer than
/// `PrinterPatience` allows.
public struct Receipts: Sendable {
    let till: Till

    /// How receipts are printed.
    public struct Form: Sendable, Hashable {
        /// Where the printer is.
        public let printer: PrinterAddress
        /// What it can do.
        public let abilities: PrinterAbilities
        /// The language of all but the names.
        public let language: ReceiptLanguage

        /// A way to print.
        public init(printer: PrinterAddress, abilities: PrinterAbilities, language: ReceiptLanguage) {
            self.printer = printer
            self.abilities = abilities
            self.language = language
        }
    }

    /// Prints the receipt of a payment, or of one of its refunds: the first time the original, then copies.
    ///
    /// The print stands in the ledger before its first byte is sent, and only once the printer is ready: one that is out
    /// of paper uses up no original.
    ///
    /// - Parameters:
    ///   - number: the number of the payment, or of its order.
    ///   - refund: the network's number of the refund; `nil` for the payment's own receipt.
    ///   - form: how.
    /// - Returns: which print it was, and what the printer says of it.
    /// - Throws: ``TillError/printer(_:)`` when nothing, or not all, came out; ``TillError`` when there is no such
    ///   payment or refund.
    public func print(
        _ number: String,
        refund: String? = nil,
        as form: Form
    ) async throws(TillError) -> (edition: ReceiptEdition, report: PrintReport) {
        // What cannot be printed at all is known without a printer.
        _ = try receipt(number, refund: refund, edition: .preview, language: form.language)
        return try await inTurn { () async throws(PrinterError) -> (ReceiptEdition, PrintReport) in
            let kept = KeptEdition()
            let report = try await Printer(form.printer).print {
                let receipt = try record(number, refund: refund, language: form.language)
                kept.keep(receipt.edition)
                return try receipt.commands(for: form.abilities)
            }
            return (kept.edition, report)
        }
    }

    /// Prints a slip that shows what a printer does; nothing is recorded.
    ///
    /// - Throws: ``TillError/printer(_:)``, or ``TillError/operators(_:)`` when whoever signed in may not try the printer.
    public func printTest(as form: Form) async throws(TillError) -> PrintReport {
        try till.operators.require(.changeSettings)
        let slip = TestSlip(time: till.calendar.receiptTime(till.clock.now()), language: form.language)
        return try await inTurn { () async throws(PrinterError) -> PrintReport in
            try await Printer(form.printer).print { try slip.commands(for: form.abilities) }
        }
    }

    /// Opens the drawer that is connected to a printer, without a sale.
    ///
    /// - Throws: ``TillError/printer(_:)``, or ``TillError/operators(_:)`` when whoever signed in may not.
    public func openDrawer(of printer: PrinterAddress) async throws(TillError) {
        try till.operators.require(.changeSettings)
        try await inTurn { () async throws(PrinterError) in try await Printer(printer).openDrawer() }
    }

    /// Uses the printer once whoever uses it now is done.
    func inTurn<Value: Sendable>(
        _ work: @escaping @Sendable () async throws(PrinterError) -> Value
    ) async throws(TillError) -> Value {
        let result = await till.printerQueue.run { () -> Result<Value, PrinterError> in
            do throws(PrinterError) { return .success(try await work()) } catch { return .failure(error) }
        }
        do { return try result.get() } catch { throw .printer(error) }
    }

    /// Records that a receipt is printed by other means than a printer of the till's, and gives it.
    ///
    /// - Throws: ``TillError`` when there is no such payment or refund, or the ledger cannot be written.
    public func record(
        _ number: String,
        refund: String? = nil,
        language: ReceiptLanguage
    ) throws(TillError) -> Receipt {
        try till.write { transaction in
            let draft = try ReceiptDraft(number, refund: refund, in: transaction.view)
            let prints = try transaction.view.receiptPrints(of: draft.payment.id, refund: refund)
            try transaction.append(
                .receiptPrinted(ReceiptPrinted(payment: draft.payment.id, refund: refund, copy: prints))
            )
            return try draft.receipt(edition: ReceiptEdition(after: prints), language: language)
        }
    }

    /// A receipt as it would be printed, without printing it.
    ///
    /// - Throws: ``TillError`` when there is no such payment or refund.
    public func receipt(
        _ number: String,
        refund: String? = nil,
        edition: ReceiptEdition = .preview,
        language: ReceiptLanguage
    ) throws(TillError) -> Receipt {
        try Self.receipt(number, refund: refund, edition: edition, language: language, from: till.ledger)
    }

    /// A receipt from a ledger that another program may write to.
    ///
    /// - Throws: ``TillError`` when there is no such payment or refund.
    public static func receipt(
        _ number: String,
        refund: String? = nil,
        edition: ReceiptEdition = .preview,
        language: ReceiptLanguage,
        from ledger: Ledger
    ) throws(TillError) -> Receipt {
        do {
            return try ledger.read {
                try ReceiptDraft(number, refund: refund, in: $0).receipt(edition: edition, language: language)
            }
        } catch {
            throw TillError(error)
        }
    }
}
