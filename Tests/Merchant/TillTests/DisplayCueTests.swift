import Foundation
import Ledger
import Testing
import Till

@Suite struct DisplayCueTests {
    @Test func `what is said is read, and anything else is as usual`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "cue-\(UUID().uuidString)").path
        let file = DisplayCueFile(LedgerDirectory(path))
        #expect(file.load() == .short)
        file.save(.sign)
        #expect(file.load() == .short)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        for cue in DisplayCue.allCases {
            file.save(cue)
            #expect(file.load() == cue)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["display.cue"])
        for text in ["", "signs", String(repeating: "sign", count: 100), "\u{1B}"] {
            try text.write(toFile: "\(path)/display.cue", atomically: true, encoding: .utf8)
            #expect(file.load() == .short)
        }
    }
}
