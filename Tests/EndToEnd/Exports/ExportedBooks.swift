import Foundation
import Testing

/// Books of three days in which everything happens that posts, and their exports.
struct ExportedBooks {
    let folder: TemporaryDirectory
    let till: Till
    /// Names the manager, who alone may know what should be in the drawer.
    let authority: [String]
    private let safe: TemporaryDirectory

    /// Writes the books.
    ///
    /// - Parameter payments: how many payments the second day has.
    init(payments: Int = 3) async throws {
        folder = try TemporaryDirectory()
        till = Till(data: folder.file("till"))
        let words = ["books", till.data, String(payments)]
        let result = try await Command(try Programs.path("ledgerwriter"), words).run()
        guard result.status == 0 else { throw HarnessFailure("The books cannot be written: \(result.errors)") }
        safe = try TemporaryDirectory()
        authority = ["--operator", "Wang", "--pin-file", safe.file("pin")]
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        let isKept = FileManager.default.createFile(
            atPath: safe.file("pin"),
            contents: Data("2580\n".utf8),
            attributes: attributes
        )
        guard isKept else { throw HarnessFailure("The PIN cannot be kept in \(safe.path).") }
        _ = try await till.done(
            "operator",
            "add",
            "Wang",
            "--role",
            "manager",
            "--new-pin-file",
            safe.file("pin")
        )
    }

    /// Exports to a file as the manager and says where it is.
    func export(_ format: String, _ options: String...) async throws -> String {
        let path = folder.file("\(format)-\(options.joined())".replacing("-", with: "")) + ".\(format)"
        let words = ["export", format, "--output", path, "--force"] + options + authority
        let result = try await till.run(words)
        guard result.status == 0 else {
            throw HarnessFailure("export \(format) ends \(result.status): \(result.errors)")
        }
        return path
    }

    /// What the ledger itself tells the manager that stands on its accounts.
    ///
    /// - Parameter authority: names somebody else; empty is nobody in particular.
    func balances(as authority: [String]? = nil) async throws -> [BookKeeper.Balance] {
        let result = try await till.run(["accounts", "--json"] + (authority ?? self.authority))
        return try result.jsonLines.map { line in
            let currency = line["currency"]?.text ?? ""
            let exponent = ["JPY": 0, "CNY": 2, "KWD": 3][currency] ?? 0
            let units = Decimal(string: line["balance"]?.digits ?? "") ?? .nan
            return BookKeeper.Balance(
                account: line["account"]?.text ?? "",
                currency: currency,
                amount: units / pow(Decimal(10), exponent)
            )
        }.sorted()
    }

    /// Compares a file with the one of that name that is kept, or keeps it where RECORD_SNAPSHOTS is 1.
    static func compare(_ path: String, with name: String) throws {
        let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        let bytes = try Data(contentsOf: URL(filePath: path))
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != "1" else { return try bytes.write(to: golden) }
        #expect(try Data(contentsOf: golden) == bytes, "\(name) is not what was recorded")
    }
}
