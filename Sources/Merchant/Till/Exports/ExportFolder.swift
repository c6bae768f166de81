import Foundation
public import Ledger
import OutsideText

/// Where what is exported at the till's screen is written: a file appears under its name once it is whole.
public struct ExportFolder: Sendable {
    private let path: String

    /// The folder of a ledger, which is made when the first file is written.
    public init(of directory: LedgerDirectory) {
        path = directory.exports
    }

    /// Writes a text. Where a file of the name says the same it stays; where it says something else, the new one gets a
    /// number.
    ///
    /// - Parameters:
    ///   - name: the file's name without its ending.
    ///   - ending: what follows the full stop.
    /// - Returns: the path of the file.
    /// - Throws: ``TillError/failed(_:)``.
    public func write(_ text: String, name: String, ending: String) throws(TillError) -> String {
        let bytes = Data(text.utf8)
        var (file, count) = ("\(path)/\(name).\(ending)", 1)
        while let found = FileManager.default.contents(atPath: file) {
            if found == bytes { return file }
            count += 1
            file = "\(path)/\(name)-\(count).\(ending)"
        }
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try bytes.write(to: URL(filePath: file), options: .atomic)
            // What a shop takes is nobody else's business.
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        } catch {
            throw .failed(
                "\(file) cannot be written (\(error.localizedDescription.shown(limit: 200))); make room and try again."
            )
        }
        return file
    }
}
