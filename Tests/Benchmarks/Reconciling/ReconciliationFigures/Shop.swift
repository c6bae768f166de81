import Foundation
import Ledger
import Measuring

/// The ledgers and statements that are measured, in a directory.
struct Shop {
    let folder: URL
    /// How many rows each side of the large day has.
    let rows: Int
    /// How many rows the smaller one has of two imports and closes.
    let tenth: Int
    /// A day of very many payments, and then an ordinary one whose shift is open.
    let many: LedgerDirectory
    /// A day of a tenth of them, whose shift is open.
    let some: LedgerDirectory
    /// A shift without any.
    let none: LedgerDirectory

    /// The large day, and the ordinary one after it.
    static let days = ["2026-01-01", "2026-01-02"]

    /// Fills what is not there yet.
    init(in folder: URL, _ settings: Settings) throws {
        self.folder = folder
        (rows, tenth) = (settings.rows, settings.tenth)
        many = try Self.ledger("many-\(rows)", rows + Settings.fewRows, aDay: rows, in: folder)
        some = try Self.ledger("some-\(tenth)", tenth, aDay: tenth, in: folder)
        none = try Self.ledger("none", 0, aDay: 1, in: folder)
    }

    private static func ledger(_ name: String, _ payments: Int, aDay: Int, in folder: URL) throws -> LedgerDirectory {
        let place = folder.appending(path: name)
        guard !FileManager.default.fileExists(atPath: place.path) else { return LedgerDirectory(place.path) }
        let unfinished = folder.appending(path: "\(name)-unfinished")
        try? FileManager.default.removeItem(at: unfinished)
        let result = try Role.fill(LedgerDirectory(unfinished.path), payments: payments, aDay: aDay).runApart()
        try FileManager.default.moveItem(at: unfinished, to: place)
        progress("\(payments) payments brought in within \(result.seconds.asDuration)")
        return LedgerDirectory(place.path)
    }

    /// A file of the shop's, which is made when it is not there.
    func file(_ name: String, _ make: (URL) throws -> Void) throws -> String {
        let place = folder.appending(path: name)
        guard !FileManager.default.fileExists(atPath: place.path) else { return place.path }
        let unfinished = folder.appending(path: "\(name)-unfinished")
        try make(unfinished)
        try FileManager.default.moveItem(at: unfinished, to: place)
        return place.path
    }

    /// Lets the ledger with very many payments forget all statements.
    func forgetStatements() {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: many.statements + suffix)
        }
    }
}
