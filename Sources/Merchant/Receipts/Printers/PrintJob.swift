/// Bytes on their way to a printer.
struct PrintJob {
    private let content: () throws -> [UInt8]
    private let printer: Printer

    /// - Parameter content: gives the bytes, once the printer is ready for them.
    init(on printer: Printer, content: @escaping () throws -> [UInt8]) {
        self.content = content
        self.printer = printer
    }

    /// Sends them; see ``Printer/print(preparing:)``.
    func run() throws(PrinterError) -> PrintReport {
        let patience = printer.patience
        let channel = try PrinterChannel.open(printer.address, within: patience.connection)
        let before = try PrinterDialogue.status(of: channel, within: patience.answer)
        if let obstacle = before?.obstacle { throw obstacle }
        let bytes = try prepared()
        guard before != nil else {
            try channel.write(bytes, within: patience.writing)
            try channel.finish(within: patience.answer)
            return PrintReport(isConfirmed: false, isPaperNearEnd: false)
        }
        do throws(PrinterError) {
            try channel.write(bytes, within: patience.writing)
            let isConfirmed = try PrinterDialogue.isPrinted(by: channel, within: patience)
            let after = try PrinterDialogue.status(of: channel, within: patience.answer)
            if let obstacle = after?.obstacle { throw obstacle }
            try channel.finish(within: patience.answer)
            return PrintReport(isConfirmed: isConfirmed, isPaperNearEnd: after?.isPaperNearEnd ?? false)
        } catch {
            try? channel.write(PrinterCommand.forgetUnprinted, within: .zero)
            throw error
        }
    }

    private func prepared() throws(PrinterError) -> [UInt8] {
        do { return try content() } catch {
            throw error as? PrinterError ?? .notRecorded(reason: "\(error)")
        }
    }
}
