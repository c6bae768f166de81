import Glibc
import Ledger
import OutsideText

extension Doctor {
    private static let mendLedger =
        "run `counterfoil verify`, which names what does not hold; where that only follows from the journal, "
        + "`counterfoil verify --mend` makes it anew; otherwise `counterfoil restore` a backup"

    /// How many entries are recomputed; more take longer than somebody waits, and are left to `verify`.
    private static let mostVerified = 20_000

    func ledgerFailure(_ error: LedgerError) -> DoctorCheck {
        let mend =
            switch error {
            case .missing:
                "run `counterfoil` at a terminal, whose guide makes one, or name the right directory with --data"
            case .older: "run any command that writes, such as `counterfoil sync`, which keeps a copy"
            case .newer: "run the newer program that wrote it"
            default: Self.mendLedger
            }
        return .failed("ledger", error.description, mend: mend)
    }

    func ledgerChecks(_ ledger: Ledger) -> [DoctorCheck] {
        do {
            let entries = try ledger.read { try $0.entryCount() }
            if let fault = try ledger.quickCheck() { return [.failed("ledger", fault, mend: Self.mendLedger)] }
            let counted = entries.counted("entry", "entries")
            guard entries <= Self.mostVerified else {
                return [
                    .ok("ledger", "\(counted), its pages hold; `counterfoil verify` recomputes them"), writerCheck(),
                ]
            }
            let report = try ledger.verify(isRebuilding: true)
            guard let failure = report.failure else {
                return [.ok("ledger", "\(counted), all of them hold"), writerCheck()]
            }
            return [.failed("ledger", failure.description, mend: Self.mendLedger), writerCheck()]
        } catch {
            let error = error as? LedgerError ?? .failed("\(error)")
            return [ledgerFailure(error), writerCheck()]
        }
    }

    private func writerCheck() -> DoctorCheck {
        guard let writer = directory.writer else { return .ok("writer", "no other program writes to the ledger") }
        return .ok("writer", "\(writer) writes to the ledger; others read")
    }

    func diskCheck() -> DoctorCheck {
        var figures = statvfs()
        guard statvfs(directory.path, &figures) == 0 else {
            let reason = String(cString: strerror(errno))
            return .failed("disk", "\(directory.path): \(reason)", mend: "name the right directory with --data")
        }
        let megabytes = (UInt64(figures.f_bavail) * UInt64(figures.f_frsize)) >> 20
        let finding = "\(megabytes) MiB are free"
        switch megabytes {
        case ..<64: return .failed("disk", finding, mend: "make room: payments need it before they are sent")
        case ..<512:
            return .warning("disk", finding, mend: "make room soon; a payment takes 2 KiB, a backup the whole file")
        default: return .ok("disk", finding)
        }
    }
}
