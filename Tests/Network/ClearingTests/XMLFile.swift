import Foundation

/// An XML document that xmllint reads.
struct XMLFile {
    private let path = NSTemporaryDirectory() + "statement-\(UUID().uuidString).xml"

    /// Keeps a document.
    ///
    /// - Throws: `CocoaError` when it cannot be kept, ``Refused`` when it is not well formed, or not valid.
    init(_ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
        // ISO's schema is not ours to pass on.
        let schema = ProcessInfo.processInfo.environment["CAMT053_SCHEMA"].map { ["--schema", $0] } ?? []
        _ = try run(["--noout"] + schema)
    }

    struct Refused: Error {
        let status: Int32
    }

    /// What an XPath expression says of it.
    func text(_ expression: String) throws -> String {
        try run(["--xpath", expression]).trimmingCharacters(in: .newlines)
    }

    /// The number that an XPath expression makes of it.
    func number(_ expression: String) throws -> Double {
        Double(try text(expression)) ?? .nan
    }

    private func run(_ arguments: [String]) throws -> String {
        let xmllint = Process()
        let pipe = Pipe()
        xmllint.executableURL = URL(filePath: "/usr/bin/env")
        xmllint.arguments = ["xmllint", "--nonet"] + arguments + [path]
        xmllint.standardOutput = pipe
        try xmllint.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        xmllint.waitUntilExit()
        guard xmllint.terminationStatus == 0 else { throw Refused(status: xmllint.terminationStatus) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
