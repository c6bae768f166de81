import Foundation
import Ledger
import Measuring
import Statements
import Till

/// The books of a ledger, written to a file.
enum ExportWork {
    private static let chunk = 1 << 16

    /// Writes all days; what is counted are the bytes.
    static func export(_ directory: LedgerDirectory, _ format: ExportFormat, to file: String) throws -> RoleResult {
        let ledger = try Ledger.openForReading(directory)
        try Data().write(to: URL(filePath: file))
        let handle = try FileHandle(forWritingTo: URL(filePath: file))
        var bytes = 0
        let seconds = try measureSeconds {
            var waiting: [UInt8] = []
            try ledger.read { view in
                try LedgerExport(in: view).write(format) { text in
                    waiting += text.utf8
                    bytes += text.utf8.count
                    guard waiting.count >= chunk else { return }
                    try handle.write(contentsOf: waiting)
                    waiting.removeAll(keepingCapacity: true)
                }
            }
            try handle.write(contentsOf: waiting)
            try handle.close()
        }
        return RoleResult(seconds: seconds, count: bytes)
    }
}
