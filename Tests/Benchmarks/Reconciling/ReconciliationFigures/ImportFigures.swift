import Foundation
import Ledger
import Measuring

/// A bill of WeChat Pay, read alone and read in, beside the module csv of Python and the import of SQLite's shell.
struct ImportFigures {
    private let shop: Shop
    private let python: Python?

    init(_ shop: Shop, _ python: Python?) {
        (self.shop, self.python) = (shop, python)
    }

    func figures() throws -> [Figure] {
        let files = try [shop.tenth, shop.rows].map { try WeChatSample(shop, rows: $0).file() }
        let reads = try files.map { file in
            try best("read a WeChat bill") { try Role.read(statement: file).runApart() }
        }
        let takes = try files.map { file in
            try best("take in a WeChat bill") {
                shop.forgetStatements()
                return try Role.tell(shop.many, statement: file).runApart()
            }
        }
        shop.forgetStatements()
        for result in [reads[1], takes[1]] where result.count != shop.rows {
            throw FigureFailure.answer("\(result.count) rows", expected: "\(shop.rows)")
        }
        let shell = try best("sqlite3 .import") { try importByShell(files[1]) }
        return try besidePython(reads[1], files[1]) + [
            figure("read \(shop.rows) rows of WeChat Pay and keep them", takes[1], "sqlite3 .import as text", shell),
            memory("reading", reads),
            memory("reading and keeping", takes),
        ]
    }

    private func besidePython(_ ours: RoleResult, _ file: String) throws -> [Figure] {
        guard let python else { return [] }
        let theirs = try best("csv of Python") { try python.run(.csv, file) }
        guard theirs.count == shop.rows else {
            throw FigureFailure.answer("\(theirs.count) rows", expected: "\(shop.rows)")
        }
        return [figure("read and check \(shop.rows) rows of WeChat Pay", ours, "Python csv, fields alone", theirs)]
    }

    private func figure(_ work: String, _ ours: RoleResult, _ name: String, _ theirs: RoleResult) -> Figure {
        let ratio = theirs.seconds / ours.seconds
        return Figure(
            work: work,
            ours: ours.cell,
            beside: "\(name) \(theirs.cell)",
            result: "\(ratio.rounded(to: 2)) times its speed",
            goal: "",
            isMet: nil
        )
    }

    private func memory(_ work: String, _ results: [RoleResult]) -> Figure {
        let growth = (results[1].peak - results[0].peak) / 1_024
        return Figure(
            work: "memory of \(work) \(shop.rows) rows",
            ours: "\(results[1].peak / 1_024) MB",
            beside: "\(shop.tenth): \(results[0].peak / 1_024) MB",
            result: "\(growth) MB more",
            goal: "flat",
            isMet: growth < 16
        )
    }

    private func importByShell(_ file: String) throws -> RoleResult {
        let database = shop.folder.appending(path: "imported.sqlite").path
        for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: database + suffix) }
        defer { try? FileManager.default.removeItem(atPath: database) }
        return try SQLiteShell.run(database, [".mode csv", ".import '\(file)' lines", "SELECT count(*) FROM lines"])
    }
}
