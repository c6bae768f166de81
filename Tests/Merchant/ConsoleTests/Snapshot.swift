import Foundation
import TerminalUI
import Testing

/// Screens as text files beside the tests, so that a reader sees them. `RECORD_SNAPSHOTS=1` writes them anew.
enum Snapshot {
    static func expect(
        _ canvas: Canvas,
        _ name: String,
        _ location: SourceLocation = #_sourceLocation,
        file: String = #filePath
    ) throws {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Snapshots")
        let url = folder.appendingPathComponent("\(name).txt")
        let text = canvas.text + "\n"
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let expected = try String(contentsOf: url, encoding: .utf8)
        #expect(text == expected, "The screen \(name) changed.", sourceLocation: location)
    }
}
