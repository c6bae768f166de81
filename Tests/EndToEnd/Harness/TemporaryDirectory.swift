import Foundation

/// A directory of one test, removed with it.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        let name = "counterfoil-\(UInt64.random(in: 0...UInt64.max))"
        path = FileManager.default.temporaryDirectory.appending(path: name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of something in the directory.
    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// What a file holds; empty when there is none.
    func text(_ name: String) -> String {
        guard let bytes = FileManager.default.contents(atPath: file(name)) else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
}
