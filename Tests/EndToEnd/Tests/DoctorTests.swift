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
}
