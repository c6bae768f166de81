import Foundation
public import Ledger

/// Where the console puts what it writes for people and other programs: a folder beside the ledger.
///
/// A file of the same name gives way, since the same books give the same bytes.
public struct ExportFolder: Sendable {
    private let path: String

    /// The folder of a ledger.
    public init(of directory: LedgerDirectory) {
        path = directory.exports
    }

    /// Writes a file, whole or not at all; only the till's own user may read it.
    ///
    /// - Returns: where it is.
    /// - Throws: ``TillError/ledger(_:)`` when it cannot be written.
    public func write(_ text: String, as name: String) throws(TillError) -> String {
        let file = "\(path)/\(name)"
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        } catch {
            throw .ledger(.unwritable(path: file, reason: error.localizedDescription))
        }
        return file
    }
}
