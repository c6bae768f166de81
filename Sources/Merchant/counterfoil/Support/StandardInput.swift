import ClearingProtocol
import Foundation

/// What comes on standard input, up to a bound.
enum StandardInput {
    /// The most bytes that are read.
    private static let limit = 1 << 16

    /// The text, without the line ends at its end.
    ///
    /// - Throws: ``CommandFailure`` when there is none, it is not UTF-8, or it is longer than 64 KiB.
    static func text() throws -> String {
        let data = try read()
        guard let text = String(validating: data, as: UTF8.self) else {
            throw CommandFailure(status: .usage, sentence: "Standard input is not UTF-8; write it as UTF-8 text.")
        }
        let trimmed = text.reversed().drop { $0.isNewline }.reversed()
        guard !trimmed.isEmpty else {
            throw CommandFailure(status: .usage, sentence: "Standard input is empty; write one text to it.")
        }
        return String(trimmed)
    }

    /// The JSON value.
    ///
    /// - Throws: ``CommandFailure`` when it is not JSON.
    static func json() throws -> JSONValue {
        let bytes = Array(try read())
        do { return try JSONValue(parsing: bytes) } catch {
            throw CommandFailure(status: .usage, sentence: error.description)
        }
    }

    private static func read() throws -> Data {
        let data = try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data()
        guard data.count <= limit else {
            throw CommandFailure(
                status: .usage,
                sentence: "Standard input has more than \(limit) bytes; write one code."
            )
        }
        return data
    }
}
