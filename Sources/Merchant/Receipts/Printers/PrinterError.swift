/// Why a receipt did not come out of a printer. A payment is never in doubt because of it.
public enum PrinterError: Error, Sendable, Hashable {
    /// The text is not the address of a printer.
    case address(String)
    /// The printer or its file cannot be opened, for the reason that the system gives.
    case unreachable(PrinterAddress, reason: String)
    /// The file is no file, or the device no device.
    case wrongKind(PrinterAddress)
    /// The printer is offline: nothing was sent.
    case offline
    /// Its cover is open.
    case coverOpen
    /// It has no paper.
    case paperOut
    /// It reports a fault, such as a jam at the knife.
    case faulty
    /// It took no more bytes in time.
    case stuck
    /// The connection broke off while it printed, for the reason that the system gives.
    case interrupted(reason: String)
    /// The print could not be recorded, so that nothing was sent.
    case notRecorded(reason: String)
    /// Nothing was heard of it in time.
    case noAnswer(PrinterAddress)
}
