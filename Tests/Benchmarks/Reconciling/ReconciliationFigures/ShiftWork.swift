import ClearingClient
import ClearingProtocol
import Ledger
import Measuring
import Money
import SampleLedger
import Till

/// The close of a shift, as the console does it.
enum ShiftWork {
    /// Closes the open shift; what is counted are the entries of its batch.
    static func close(_ directory: LedgerDirectory) async throws -> RoleResult {
        // Nobody is asked: nothing of the shift waits for an answer.
        let client = ClearingClient(address: try ClearingAddress("http://127.0.0.1:9"), key: SampleTill.terminalKey)
        let till = try Till(
            ledger: try Ledger.openForWriting(directory, program: "reconciliationfigures"),
            clearing: client,
            key: SampleTill.terminalKey,
            operatorName: "Li"
        )
        let clock = ContinuousClock()
        let start = clock.now
        let batch = try await till.shifts.close(counted: Money(minorUnits: 20_000, currency: .cny))
        let duration = clock.now - start
        await client.close()
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        return RoleResult(seconds: seconds, count: batch.endSequence - batch.firstSequence)
    }
}
