import Ledger
import Till

/// Looks at everything that a till needs, changes nothing, and says what to do about what is wrong.
struct Doctor: Sendable {
    let directory: LedgerDirectory

    /// The checks, one after the other as they are done.
    func run(_ report: (DoctorCheck) throws -> Void) async throws {
        for check in terminalChecks() { try report(check) }
        let ledger: Ledger?
        do {
            ledger = try Ledger.openForReading(directory)
        } catch {
            ledger = nil
            try report(ledgerFailure(error))
        }
        if let ledger { for check in ledgerChecks(ledger) { try report(check) } }
        try report(diskCheck())
        for check in keyChecks() { try report(check) }
        for check in await networkChecks(ledger) { try report(check) }
        for check in await settingsChecks() { try report(check) }
    }
}
