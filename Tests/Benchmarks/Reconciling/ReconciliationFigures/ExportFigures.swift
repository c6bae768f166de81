import Foundation
import Ledger
import Measuring
import Statements

/// The books of very many payments, written to a file, beside the shell of SQLite that writes rows as they stand.
struct ExportFigures {
    private let shop: Shop

    init(_ shop: Shop) {
        self.shop = shop
    }

    func figures() throws -> [Figure] {
        let database = shop.many.database
        let shell = try best("sqlite3 -csv") {
            let file = shop.folder.appending(path: "export")
            defer { try? FileManager.default.removeItem(at: file) }
            let writing = [".mode csv", ".output '\(file.path)'", "SELECT * FROM payments", ".output", ".mode list"]
            return try SQLiteShell.run(database, writing + ["SELECT count(*) FROM payments"])
        }
        return try [ExportFormat.csv, .jsonLines, .hledger].map { try figure($0, shell) }
    }

    private func figure(_ format: ExportFormat, _ shell: RoleResult) throws -> Figure {
        let results = try [shop.some, shop.many].map { ledger in
            try best("export as \(format.rawValue)") {
                let file = shop.folder.appending(path: "export")
                defer { try? FileManager.default.removeItem(at: file) }
                return try Role.export(ledger, format, file: file.path).runApart()
            }
        }
        let growth = (results[1].peak - results[0].peak) / 1_024
        return Figure(
            work: "export \(shop.rows + Settings.fewRows) payments as \(format.rawValue)",
            ours: results[1].cell,
            beside: "sqlite3 -csv, one table as it is \(shell.cell)",
            result: "\(results[1].count / 1_000_000) MB; \(growth) MB more memory than for \(shop.tenth)",
            goal: "flat",
            isMet: growth < 16
        )
    }
}
