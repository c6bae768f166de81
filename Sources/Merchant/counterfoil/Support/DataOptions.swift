import ArgumentParser
import Foundation
import Ledger

/// Where the ledger is, and how results are written: every command takes these.
struct DataOptions: ParsableArguments {
    @Option(name: .customLong("data"), help: "The ledger's directory (default: $XDG_DATA_HOME/counterfoil).")
    var path: String?

    /// The directory of the ledger.
    var directory: LedgerDirectory { LedgerDirectory(path ?? Self.usualPath) }

    /// Where the ledger is unless somebody says otherwise (XDG Base Directory Specification).
    static var usualPath: String {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
        // The specification wants relative paths to be ignored.
        let base = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/.local/share"
        return "\(base)/counterfoil"
    }
}
