import Foundation
import Testing

/// Settings, by the command.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct SettingsTests {
    @Test func `settings are kept, and one that cannot be is refused by its name`() async throws {
        let shop = try await Shop(withShift: false)
        let till = shop.till
        _ = try await till.done("settings", "set", "printer", "tcp://127.0.0.1:1")
        let set = try await till.done("settings", "set", "lock_minutes", "0", "--json").json
        #expect(set["lock_minutes"] == 0)
        let shown = try await till.done("settings", "--json").json
        #expect(shown["printer"] == "tcp://127.0.0.1:1" && shown["lock_minutes"] == 0 && shown["paper"] == 58)
        for arguments in [["paper", "57"], ["colour", "red"], ["hook", "say"]] {
            let result = try await till.run(["settings", "set"] + arguments)
            #expect(result.status == 2 && result.isOneSentence && result.errors.contains(arguments[0]))
        }
        try "{".write(toFile: "\(till.data)/settings.json", atomically: true, encoding: .utf8)
        let damaged = try await till.run("settings")
        #expect(damaged.status == 3 && damaged.isOneSentence, "\(damaged.errors)")
    }
}
