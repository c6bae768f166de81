import FoundationEssentials
import GRDB
import Timekeeping

extension LedgerDirectory {
    /// Changes a database in a way that its journal does not tell of, once a copy of it as it stands is among the backups.
    ///
    /// Where nothing is changed the copy is removed again, so that whoever tries often does not fill the disk.
    ///
    /// - Parameters:
    ///   - name: what the copy is called, before the instant.
    ///   - change: is given the copy's path, and says whether it changed the file.
    /// - Throws: ``LedgerError/failed(_:)`` when there is no room, and whatever `change` throws.
    func keepingCopy<Result>(
        of database: DatabaseQueue,
        as name: String,
        at instant: Timestamp,
        _ change: (_ path: String) throws -> (Result, isChanged: Bool)
    ) throws -> Result {
        try create()
        removeDrafts(of: name)
        let instant = instant.description.replacing(":", with: "-")
        let path = "\(backups)/\(name)-\(instant).sqlite"
        let layout = try Self.layout(of: database)
        do {
            let draft = try DraftFile(of: path)
            try LedgerBackup.copy(database, to: draft.path)
            try draft.publish()
            let (result, isChanged) = try change(path)
            if !isChanged { try? FileManager.default.removeItem(atPath: path) }
            return result
        } catch {
            // A change of several steps may have come half the way.
            if (try? Self.layout(of: database)) == layout { try? FileManager.default.removeItem(atPath: path) }
            guard let error = error as? DatabaseError, error.isOfWriting else { throw error }
            throw LedgerError.failed(
                "the disk is full or fails, or files may not grow so large; make room and try again"
            )
        }
    }

    // Counts the changes of what is laid down, each of which lays something down anew.
    private static func layout(of database: DatabaseQueue) throws -> Int? {
        try database.read { try Int.fetchOne($0, sql: "PRAGMA schema_version") }
    }

    // What a killed program left; no other is at work, since the caller holds the writer's lock.
    private func removeDrafts(of name: String) {
        for file in (try? FileManager.default.contentsOfDirectory(atPath: backups)) ?? []
        where file.hasPrefix("\(name)-") && file.contains(".sqlite.draft") {
            try? FileManager.default.removeItem(atPath: "\(backups)/\(file)")
        }
    }
}
