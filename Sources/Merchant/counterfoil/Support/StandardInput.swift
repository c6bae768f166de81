import ClearingProtocol
import Glibc

/// What comes on standard input, up to a bound.
enum StandardInput {
    /// The most bytes that are read.
    private static let limit = 1 << 16

    private static let tooLong = CommandFailure(
        status: .usage,
        sentence: "Standard input has more than \(limit) bytes; write one code."
    )

    /// The text, without the line ends at its end.
    ///
    /// - Parameter refusal: What is said of a text of more than 64 KiB.
    /// - Throws: ``CommandFailure`` when there is none, it is not UTF-8, or it is longer than 64 KiB.
    static func text(refusingLong refusal: CommandFailure = tooLong) throws -> String {
        guard let text = String(validating: try read(refusal), as: UTF8.self) else {
            throw CommandFailure(status: .usage, sentence: "Standard input is not UTF-8; write it as UTF-8 text.")
        }
        let trimmed = text.reversed().drop { $0.isNewline }.reversed()
        guard !trimmed.isEmpty else {
            throw CommandFailure(status: .usage, sentence: "Standard input is empty; write one text to it.")
        }
        return String(trimmed)
    }

    /// What there is, byte by byte; it may be nothing.
    ///
    /// - Throws: ``CommandFailure`` when it is longer than 64 KiB or cannot be read.
    static func bytes() throws -> [UInt8] { try read(tooLong) }

    /// The JSON value.
    ///
    /// - Throws: ``CommandFailure`` when it is not JSON.
    static func json() throws -> JSONValue {
        let bytes = try read(tooLong)
        do { return try JSONValue(parsing: bytes) } catch {
            throw CommandFailure(status: .usage, sentence: error.description)
        }
    }

    private static func read(_ refusal: CommandFailure) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = part.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count > 0 {
                bytes += part[..<count]
                guard bytes.count <= limit else { throw refusal }
            } else if errno != EINTR {
                throw failure(errno)
            }
        }
    }

    private static func failure(_ code: Int32) -> CommandFailure {
        switch code {
        case EISDIR:
            CommandFailure(status: .usage, sentence: "Standard input is a directory; write one text to it.")
        case EBADF:
            CommandFailure(status: .usage, sentence: "Standard input is closed; write one text to it.")
        default:
            CommandFailure(
                status: .failed,
                sentence: "Standard input cannot be read (\(String(cString: strerror(code)))); try again."
            )
        }
    }
}
