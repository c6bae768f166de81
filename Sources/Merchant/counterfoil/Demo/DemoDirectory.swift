import Ledger

/// Where a demo keeps everything: the till's ledger, and beside it the clearing node's.
struct DemoDirectory {
    let path: String

    /// The till's ledger.
    var ledger: LedgerDirectory { LedgerDirectory(path) }
    /// The clearing node's own directory.
    var node: String { "\(path)/clearing" }

    /// Where a demo is unless somebody says otherwise.
    static var usual: DemoDirectory { DemoDirectory(path: "\(DataOptions.usualPath)/demo") }
}
