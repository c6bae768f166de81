import Foundation
import Testing

/// Shifts by the commands, as a cashier and a supervisor give them.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct ShiftTests {
    @Test func `a drawer is counted blind, and its difference takes a reason`() async throws {
        let shop = try await Shop(withShift: false)
        _ = try await shop.till.done("shift", "open", "--float-notes", "100x1,50x2")
        _ = try await shop.till.done("shift", "pay-in", "50.00", "--reason", "change")
        let out = try await shop.till.done("shift", "pay-out", "30.00", "--reason", "milk", "--json").json
        #expect(out["kind"] == "pay_out" && out["amount"] == 3000 && out["subject"] == "milk", "\(out)")

        for question in [["shift", "x"], ["shift", "show"], ["accounts"], ["audit"], ["export", "csv"]] {
            for form in [question, question + ["--json"]] where form != ["export", "csv", "--json"] {
                let answer = try await shop.till.run(form)
                #expect(answer.status == 0, "\(form): \(answer.errors)")
                for figure in ["220.00", "22000", "200.00", "20000"] {
                    #expect(!answer.output.contains(figure), "\(form) tells \(figure): \(answer.output)")
                }
            }
        }

        let short = try await shop.till.run("shift", "close", "--counted-notes", "50x3")
        #expect(short.status == 1 && short.isOneSentence && short.errors.contains("give a reason"), "\(short.errors)")
        #expect(!short.errors.contains("220") && !short.errors.contains("70"), "\(short.errors)")
        let closed = try await shop.till.done("shift", "close", "--counted-notes", "50x3", "--reason", "lost", "--json")
            .json
        #expect(closed["expected"] == 22_000 && closed["counted"] == 15_000 && closed["variance"] == -7_000)
        #expect(closed["variance_reason"] == "lost", "\(closed)")

        _ = try await shop.till.done("shift", "recount", "--counted", "215.00", "--reason", "under the tray")
        let third = try await shop.till.run("shift", "recount", "--counted", "220.00", "--reason", "once more")
        #expect(third.status == 1 && third.isOneSentence, "\(third.errors)")
        let shown = try await shop.till.done("shift", "show", "--json").json
        #expect(shown["z_hash"] == closed["z_hash"] && shown["counted"] == 15_000, "\(shown)")
        #expect(shown["corrections"]?.elements.count == 1, "\(shown)")
        #expect(try await shop.till.holds())
    }

    @Test func `a Z is made again from the journal, and its prints are told apart`() async throws {
        let shop = try await Shop()
        let closed = try await shop.till.done("shift", "close", "--counted", "200.00", "--json").json
        #expect(closed["prints"] == 0)
        let shown = try await shop.till.done("shift", "show")
        #expect(shown.output.contains("NOT PRINTED"), "\(shown.output)")
        let first = try await shop.till.done("shift", "show", "--print")
        let second = try await shop.till.done("shift", "show", "--print")
        #expect(!first.output.contains("COPY") && second.output.contains("COPY 1"), "\(second.output)")
        let again = try await shop.till.run("shift", "close")
        #expect(again.status == 1 && again.isOneSentence, "\(again.errors)")
        _ = try await shop.till.done("shift", "open")
        let empty = try await shop.till.done("shift", "close", "--json").json
        #expect(empty["previous_z_hash"] == closed["z_hash"] && empty["number"] == 2, "\(empty)")
    }

    @Test(
        arguments: [
            (["open", "--float", "twenty"], "twenty"), (["open", "--float-notes", "100x"], "100x"),
            (["pay-in", "5.001", "--reason", "change"], "5.001"), (["pay-out", "5.00", "--reason", ""], "reason"),
            (["close", "--counted=-1"], "-1"), (["show", "--number", "9"], "9"),
            (["recount", "--counted", "1.00", "--number", "9", "--reason", "again"], "There is no shift 9"),
        ]
    )
    func `what is wrong with the question is said in a sentence`(_ words: [String], names: String) async throws {
        let shop = try await Shop(withShift: words[0] != "open")
        let before = try await shop.till.ledger.value("SELECT count(*) FROM journal")
        let answer = try await shop.till.run(["shift"] + words)
        #expect([1, 2].contains(answer.status), "\(answer.output)")
        #expect(answer.errors.contains(names) && !answer.errors.contains("Fatal"), "\(answer.errors)")
        #expect(try await shop.till.ledger.value("SELECT count(*) FROM journal") == before)
    }
}
