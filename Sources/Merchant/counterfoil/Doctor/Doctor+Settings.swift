import Glibc
import Receipts
import Till

extension Doctor {
    func settingsChecks() async -> [DoctorCheck] {
        let settings: TillSettings
        do {
            settings = try SettingsFile(directory).load()
        } catch {
            return [.failed("settings", error.description, mend: "mend or remove the file")]
        }
        var checks = [await printerCheck(settings)]
        if settings.isMuted {
            checks.append(.warning("sound", "MUTED", mend: "run `counterfoil settings set muted false`"))
        }
        if let program = settings.hook.first, access(program, X_OK) != 0 {
            let reason = String(cString: strerror(errno))
            checks.append(.failed("hook", "\(program): \(reason)", mend: "make it executable, or set another hook"))
        }
        return checks
    }

    private func printerCheck(_ settings: TillSettings) async -> DoctorCheck {
        guard let address = settings.printer else {
            return .ok("printer", "none is set; `counterfoil settings set printer ADDRESS` sets one")
        }
        do throws(PrinterError) {
            guard let status = try await Printer(address).status() else {
                return .ok("printer", "\(address) is there, and does not say how it is")
            }
            if let obstacle = status.obstacle { throw obstacle }
            guard !status.isPaperNearEnd else {
                return .warning(
                    "printer",
                    "\(address) is ready, its paper nearly at an end",
                    mend: "have a roll at hand"
                )
            }
            return .ok("printer", "\(address) is ready")
        } catch {
            return .failed("printer", "\(address) does not print", mend: error.englishSentence)
        }
    }
}
