import FoundationEssentials
import GRDB
import Timekeeping

extension LedgerDirectory {
    /// Keeps a database as it stands among the backups, before it is changed in a way that its journal does not tell of.
    ///
    /// - Parameter name: what the copy is called, before the instant.
    /// - Returns: where it is.
    @discardableResult
    func keepCopy(of database: DatabaseQueue, as name: String, at instant: Timestamp) throws -> String {
        try create()
        let instant = instant.description.replacing(":", with: "-")
        let path = "\(backups)/\(name)-\(instant).sqlite"
        let draft = try DraftFile(of: path)
        try LedgerBackup.copy(database, to: draft.path)
        try draft.publish()
        return path
    }
}
