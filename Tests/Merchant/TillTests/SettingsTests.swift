import Foundation
import Ledger
import Receipts
import Testing
import Till

@Suite struct SettingsTests {
    private static func directory() throws -> LedgerDirectory {
        let path = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return LedgerDirectory(path)
    }

    @Test func `without a file everything is as usual, and what is set is there again`() throws {
        let directory = try Self.directory()
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let file = SettingsFile(directory)
        #expect(try file.load() == TillSettings())
        var settings = TillSettings()
        for (key, text) in Self.values { try settings.set(key, to: text) }
        try file.save(settings)
        let again = try file.load()
        #expect(again == settings)
        for (key, text) in Self.values { #expect(again.text(of: key) == text) }
        #expect(again.printer == .network(host: "10.0.0.5", port: 9100) && again.hook == ["/bin/say", "paid $1"])
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["settings.json"])
    }

    private static let values: [(SettingsKey, String)] = [
        (.printer, "tcp://10.0.0.5:9100"), (.paper, "80"), (.printerChinese, "false"), (.printerSymbols, "false"),
        (.autoPrint, "true"), (.muted, "true"), (.hook, #"["/bin/say","paid $1"]"#), (.language, "zh"),
        (.theme, "mono"), (.glyphs, "ascii"), (.displayLanguage, "en"), (.lockMinutes, "0"),
    ]

    @Test func `the file is one line of canonical JSON with every setting`() throws {
        let directory = try Self.directory()
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        try SettingsFile(directory).save(TillSettings())
        #expect(
            try String(contentsOfFile: "\(directory.path)/settings.json", encoding: .utf8) == """
                {"auto_print":false,"display_language":"both","glyphs":"auto","hook":[],"language":"auto","lock_minutes":5,\
                "mouse":true,"muted":false,"paper":58,"printer":"none","printer_chinese":true,"printer_symbols":true,"theme":"auto",\
                "variance_threshold":"20.00"}

                """
        )
    }

    @Test(arguments: [
        (SettingsKey.printer, "lp0"), (.paper, "57"), (.muted, "yes"), (.hook, "say"), (.hook, "[]"), (.hook, "[1]"),
        (.hook, #"["say"]"#), (.hook, "/bin/\n"), (.language, "fr"), (.theme, ""), (.glyphs, "utf8"),
        (.displayLanguage, "auto"),
        (.lockMinutes, "-1"), (.lockMinutes, "241"), (.lockMinutes, "five"), (.printerChinese, "1"),
    ])
    func `a value that cannot be is refused by the setting's name, and changes nothing`(key: SettingsKey, text: String)
    {
        var settings = TillSettings()
        let error = #expect(throws: SettingsError.self) { try settings.set(key, to: text) }
        #expect(error?.description.contains(key.rawValue) == true && error?.description.contains("; write ") == true)
        #expect(settings == TillSettings())
    }

    @Test(arguments: [
        ("{", "not JSON"), ("[]", "no JSON object"), (#"{"colour":"red"}"#, "colour"), (#"{"paper":57}"#, "paper"),
        (#"{"muted":"yes"}"#, "muted"), (#"{"hook":[1]}"#, "hook"), (#"{"lock_minutes":5.5}"#, "not JSON"),
    ])
    func `a file that is damaged says what is wrong and where`(text: String, word: String) throws {
        let directory = try Self.directory()
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let file = SettingsFile(directory)
        try text.write(toFile: file.path, atomically: true, encoding: .utf8)
        let error = #expect(throws: SettingsError.self) { try file.load() }
        #expect(error?.description.contains(word) == true && error?.description.contains(file.path) == true)
    }

    @Test func `settings that cannot be written are not half written`() throws {
        let file = SettingsFile(LedgerDirectory("/proc/no-such-directory"))
        let error = #expect(throws: SettingsError.self) { try file.save(TillSettings()) }
        #expect(error?.description.contains("No such file or directory") == true)
        #expect(try file.load() == TillSettings())
    }
}
