import Foundation
import Ledger
import Measuring

/// The postings of every payment as a journal that hledger and ledger read.
struct JournalExport {
    private let sample: Sample
    private let name: URL

    init(of sample: Sample) {
        self.sample = sample
        name = URL(filePath: sample.directory.path).appending(path: "export.journal")
    }

    // The shell of SQLite writes it, as an auditor would.
    private static let query = """
        SELECT business_day || ' ' || order_number || char(10) || (
            SELECT group_concat('    ' || account || '  ' || currency || ' ' || printf('%.2f', amount / 100.0), char(10))
            FROM postings WHERE postings.sequence = payments.sequence
        ) || char(10) FROM payments ORDER BY sequence
        """

    /// The file, which is made when it is not there.
    func file() throws -> URL {
        if FileManager.default.fileExists(atPath: name.path) { return name }
        try runProgram("sqlite3", ["-readonly", sample.directory.database, Self.query], to: name)
        progress("exported, \(try Sample.bytes(of: name.path) / 1_000_000) MB")
        return name
    }
}
