import Glibc
import Ledger

extension Doctor {
    func keyChecks() -> [DoctorCheck] {
        guard directory.hasLedger else { return [] }
        var checks: [DoctorCheck] = []
        for (path, mode) in [(directory.path, mode_t(0o700)), (directory.keys, 0o700)] {
            checks += modeCheck(path, mode).map { [$0] } ?? []
        }
        if access(directory.terminalKey, F_OK) != 0 {
            checks.append(
                .failed(
                    "keys",
                    "\(directory.terminalKey) is missing",
                    mend: "copy it back from its safe place, or pair the terminal again with `counterfoil pair`"
                )
            )
        } else if let check = modeCheck(directory.terminalKey, 0o600) {
            checks.append(check)
        }
        return checks.isEmpty ? [.ok("keys", "they are the owner's alone")] : checks
    }

    /// What is wrong with who may read a file, `nil` when nothing is.
    private func modeCheck(_ path: String, _ wanted: mode_t) -> DoctorCheck? {
        var attributes = stat()
        guard stat(path, &attributes) == 0 else {
            let reason = String(cString: strerror(errno))
            return .failed("keys", "\(path): \(reason)", mend: "make it, or restore it from its safe place")
        }
        let mode = attributes.st_mode & 0o777
        guard mode & 0o077 != 0 else { return nil }
        let wanted = String(wanted, radix: 8)
        let finding = "\(path) can be read by others (mode \(String(mode, radix: 8)))"
        let mend = "chmod \(wanted) '\(path)'"
        // Whoever can enter the directory still finds the keys closed.
        return path == directory.path
            ? .warning("keys", finding, mend: mend) : .failed("keys", finding, mend: mend)
    }
}
