import Money
import Statements
import Timekeeping

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A directory for the files of one test, which goes with it.
final class StatementScratch {
    let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "statements-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    /// The path of the directory.
    var path: String { directory.path }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// Writes a file and gives its path.
    func file(_ bytes: [UInt8], named name: String = "statement.csv") throws -> String {
        let url = directory.appending(path: name)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// Writes a file and gives its path.
    func file(_ text: String, named name: String = "statement.csv") throws -> String {
        try file(Array(text.utf8), named: name)
    }
}

/// A sample statement of the repository.
func sample(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples").appending(path: name).path
}

/// The bytes of a sample.
func sampleBytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: sample(name))))
}

extension StatementOptions {
    /// What the tests tell a reader: a merchant of Shanghai on 2026-11-27.
    static func tests(mapping: String? = nil) throws -> StatementOptions {
        StatementOptions(
            calendar: MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 28_800 },
            currency: .cny,
            today: try BusinessDay(year: 2026, month: 11, day: 27),
            mapping: mapping
        )
    }
}

/// What a statement says: its rows and its summary.
struct ReadStatement {
    let lines: [StatementLine]
    let summary: StatementSummary

    init(_ path: String, options: StatementOptions? = nil) throws {
        let reader = try StatementFile.open(path, options: options ?? .tests())
        var lines: [StatementLine] = []
        summary = try reader.read { lines.append($0) }
        self.lines = lines
    }
}

/// The refusal of a statement, nil when it is read to its end.
func refusal(_ path: String, options: StatementOptions? = nil) throws -> StatementError? {
    do {
        _ = try ReadStatement(path, options: options)
        return nil
    } catch let error as StatementError {
        return error
    }
}

extension String {
    /// The text with another character at a place.
    func replacingCharacter(at place: Index, with character: Character) -> String {
        self[..<place] + String(character) + self[index(after: place)...]
    }
}

/// Lengths at which a file is cut: some of all of them, and each of the last ones, where totals stand.
func cuts(to end: Int) -> [Int] {
    Array(stride(from: 0, to: max(0, end - 150), by: 11)) + Array(max(0, end - 150)..<end)
}
