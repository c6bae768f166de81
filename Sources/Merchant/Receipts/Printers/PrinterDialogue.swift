/// Questions to a printer, and its answers.
enum PrinterDialogue {
    /// How the printer is, `nil` where it cannot say.
    ///
    /// - Throws: ``PrinterError/stuck`` or ``PrinterError/interrupted(reason:)``.
    static func status(of channel: borrowing PrinterChannel, within patience: Duration) throws(PrinterError)
        -> PrinterStatus?
    {
        guard channel.isTwoWay else { return nil }
        try channel.drain()
        var status = PrinterStatus()
        for kind in PrinterStatus.Kind.allCases {
            try channel.write(PrinterCommand.report(kind), within: patience)
            guard let answer = try answer(of: channel, until: .now + patience, PrinterStatus.isAnswer) else {
                // One that does not say how it is says nothing else.
                if kind == .printer { return nil }
                continue
            }
            status.take(answer, to: kind)
        }
        return status
    }

    /// Whether the printer says that it has printed all that came before; where it has an obstacle, that is thrown.
    ///
    /// - Throws: ``PrinterError``.
    static func isPrinted(
        by channel: borrowing PrinterChannel,
        within patience: PrinterPatience
    ) throws(PrinterError) -> Bool {
        let end = ContinuousClock.now + patience.printing
        repeat {
            try channel.write(PrinterCommand.reportWhenPrinted, within: patience.writing)
            // A printer that stopped does not come to the question: how it is, it says all the same.
            let next = min(ContinuousClock.now + patience.answer * 2, end)
            if try answer(of: channel, until: next, PrinterStatus.isPrintedAnswer) != nil { return true }
            if let obstacle = try status(of: channel, within: patience.answer)?.obstacle { throw obstacle }
        } while ContinuousClock.now < end
        return false
    }

    private static func answer(
        of channel: borrowing PrinterChannel,
        until deadline: ContinuousClock.Instant,
        _ isMeant: (UInt8) -> Bool
    ) throws(PrinterError) -> UInt8? {
        while let byte = try channel.read(until: deadline) {
            if isMeant(byte) { return byte }
        }
        return nil
    }
}
