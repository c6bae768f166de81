import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// Takes in what the till's owner chose; what is drawn follows from it.
    mutating func take(_ settings: TillSettings) {
        self.settings = settings
        isMuted = settings.isMuted
        lock.idleSeconds = Int64(settings.lockMinutes) * 60
    }

    /// Uses the printer, which may take a while.
    mutating func usePrinter(_ effect: AdminEffect) -> [Effect] {
        guard !admin.isWorking else { return [] }
        admin.isWorking = true
        return [.admin(effect)]
    }

    /// Takes in what came of a setting or of the printer.
    mutating func takeSettings(_ event: AdminEvent) {
        admin.isWorking = false
        switch event {
        case .set(let key, let settings):
            admin.form = nil
            take(settings)
            admin.message = .settingSaved(key)
        case .printed(let report): admin.message = .printed(report)
        case .drawerTold: admin.message = .drawerTold
        case .noPrinter: admin.message = .noPrinter
        default: break
        }
    }
}
