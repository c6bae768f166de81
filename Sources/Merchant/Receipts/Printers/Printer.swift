import Dispatch

/// A receipt printer.
public struct Printer: Sendable, Hashable {
    /// Where it is.
    public let address: PrinterAddress
    /// How long it is waited for.
    public let patience: PrinterPatience

    /// A printer at an address.
    public init(_ address: PrinterAddress, patience: PrinterPatience = .usual) {
        self.address = address
        self.patience = patience
    }

    /// Prints bytes, and waits until they are printed, or sent where the printer cannot say.
    ///
    /// A printer that answers is asked how it is before anything is sent, so that nothing lies in wait in it to come out
    /// after its paper was changed, and again after it.
    ///
    /// - Throws: ``PrinterError``.
    public func print(_ bytes: [UInt8]) async throws(PrinterError) -> PrintReport {
        try await print { bytes }
    }

    /// Prints what is made only once the printer is ready for it; otherwise as ``print(_:)``.
    ///
    /// - Parameter content: records the print and gives its bytes; what it throws keeps them from being sent.
    /// - Throws: ``PrinterError``.
    public func print(preparing content: @escaping @Sendable () throws -> [UInt8]) async throws(PrinterError)
        -> PrintReport
    {
        try await bounded { first throws(PrinterError) in
            try PrintJob(on: self) {
                // Whoever waited was told that nothing came: it must not come out later.
                guard first.isWaitedFor else { throw PrinterError.noAnswer(address) }
                return try content()
            }.run()
        }
    }

    /// How the printer is, `nil` where it cannot say.
    ///
    /// - Throws: ``PrinterError``.
    public func status() async throws(PrinterError) -> PrinterStatus? {
        try await bounded { _ throws(PrinterError) in
            let channel = try PrinterChannel.open(address, within: patience.connection)
            return try PrinterDialogue.status(of: channel, within: patience.answer)
        }
    }

    /// Opens the drawer that is connected to the printer.
    ///
    /// - Throws: ``PrinterError``.
    public func openDrawer() async throws(PrinterError) {
        try await bounded { _ throws(PrinterError) in
            let channel = try PrinterChannel.open(address, within: patience.connection)
            try channel.write(PrinterCommand.openDrawer, within: patience.writing)
            try channel.finish(within: patience.answer)
        }
    }

    /// Does blocking work on a thread of its own, and waits no longer than a job takes at most: a name that the system
    /// looks up for minutes holds nobody up.
    private func bounded<Value: Sendable>(
        _ work: @escaping @Sendable (FirstAnswer<Result<Value, PrinterError>>) throws(PrinterError) -> Value
    ) async throws(PrinterError) -> Value {
        let result: Result<Value, PrinterError> = await withCheckedContinuation { continuation in
            let first = FirstAnswer(continuation)
            let (seconds, attoseconds) = patience.whole.components
            let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
                first.give(.failure(.noAnswer(address)))
            }
            DispatchQueue.global().async {
                do throws(PrinterError) {
                    first.give(.success(try work(first)))
                } catch {
                    first.give(.failure(error))
                }
            }
        }
        return try result.get()
    }
}
