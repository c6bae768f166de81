import Foundation
import Testing

/// The doctor, against a clearing node that is a process of its own.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct DoctorTests {
    @Test func `the doctor finds nothing at a till that is well, and names what is not with its mend`() async throws {
        let shop = try await Shop()
        func verdicts() async throws -> (status: Int32, [String: String]) {
            let result = try await shop.till.run("doctor", "--json")
            let lines = try result.jsonLines.map { ($0["check"]?.text ?? "", $0["verdict"]?.text ?? "") }
            return (result.status, Dictionary(lines) { first, _ in first })
        }
        let well = try await verdicts()
        #expect(well.status == 0, "\(well)")
        for check in ["ledger", "writer", "disk", "keys", "network", "clock", "printer"] {
            #expect(well.1[check] == "ok", "\(check): \(well.1)")
        }
        _ = try await shop.till.done("settings", "set", "printer", "tcp://127.0.0.1:1")
        let key = "\(shop.till.data)/keys/terminal.key"
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
        try await shop.network.kill()
        let ill = try await verdicts()
        #expect(ill.status == 1)
        for check in ["keys", "network", "printer"] { #expect(ill.1[check] == "failed", "\(ill.1)") }
        let text = try await shop.till.run("doctor").output
        #expect(text.contains("-> chmod 600 '\(key)'"))
        let empty = try await Till(data: shop.file("empty")).run("doctor")
        #expect(empty.status == 1 && empty.output.contains("FAILED   ledger"), "\(empty.output)")
    }

    @Test func `a till without a network is told where to get it, and its clock is looked at all the same`()
        async throws
    {
        let folder = try TemporaryDirectory()
        let till = try await Till.founded(in: folder.file("till"))
        let result = try await till.run("doctor", "--json")
        #expect(result.status == 1)
        let lines = try result.jsonLines
        func line(_ check: String) -> JSON? { lines.first { $0["check"]?.text == check } }
        #expect(line("network")?["mend"]?.text?.contains("one-time code") == true, "\(result.output)")
        #expect(line("clock")?["verdict"]?.text == "warning", "\(result.output)")
        for line in lines where line["verdict"]?.text != "ok" {
            #expect(line["mend"]?.text?.isEmpty == false, "\(line) has no mend")
        }
    }

    @Test func `in a terminal, colours and the font are shown, in lines of one width`() async throws {
        let folder = try TemporaryDirectory()
        let till = try await Till.founded(in: folder.file("till"))
        let console = try await ConsolePane(rows: 40, ["doctor", "--data", till.data])
        #expect(try await console.end() == 1)
        let screen = try await console.pane.wait(for: "green is paid", "收款 退款")
        let bars = screen.rows.compactMap { row in row.lastIndex { $0.text == "|" } }
        #expect(bars.count == 4 && Set(bars).count == 1, "\(screen.text)")
        #expect(try await console.isRestored())
    }
}
