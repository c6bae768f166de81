import Foundation
import Glibc

/// Where results go.
enum StandardOutput {
    /// The width of a terminal that does not say its own, as serial lines do not.
    private static let usualColumns = 80

    /// The cells in a row of the terminal that standard output is, nil where it is none.
    static var terminalColumns: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        let named = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
        return named.flatMap { $0 > 0 ? $0 : nil } ?? usualColumns
    }

    /// Writes bytes at once.
    ///
    /// - Throws: ``CommandFailure`` when standard output takes no more.
    static func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                let reason = String(cString: strerror(errno))
                throw CommandFailure(
                    status: .failed,
                    sentence:
                        "Standard output cannot be written (\(reason)); make room or write elsewhere and try again."
                )
            }
        }
    }
}
