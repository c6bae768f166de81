import Foundation
import Testing

/// A payment that clearing's statement tells by other numbers, linked by the command.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinkCommandTests {
    @Test func `what fits is suggested, linked with a reason, taken back, and printed`() async throws {
        let shop = try await SettledShop()
        let till = shop.till
        let order = try await shop.order(of: 9_999)
        let file = try await shop.statement("renamed.csv", replacing: order, with: "OTHER-1")
        let first = try await till.run("reconcile", shop.day, "--offline", "--json", "--statement", file)
        #expect(first.status == 1 && first.errors.isEmpty, "\(first.errors)")
        let breaks = try first.json["breaks"]?.elements ?? []
        #expect(breaks.map { $0["kind"] } == ["missing_at_host", "missing_locally"], "\(first.output)")
        let names = breaks.compactMap { $0["id"]?.text }
        for (mine, other) in [(0, 1), (1, 0)] {
            let suggestion = breaks[mine]["suggestion"]
            #expect(suggestion?["only_one"] == .boolean(true) && suggestion?["count"] == 1)
            #expect(suggestion?["candidates"]?.elements.first?["id"] == .string(names[other]))
        }
        let text = try await till.run("reconcile", shop.day, "--offline")
        #expect(
            text.output.contains("  perhaps OTHER-1 of ") && text.output.contains(", same amount"),
            "\(text.output)"
        )

        let link = ["reconcile", shop.day, "--offline", "--json", "--link", names.joined(separator: "=")]
        let bare = try await till.run(link)
        #expect(bare.status == 2 && bare.isOneSentence && bare.errors.contains("--reason"), "\(bare.errors)")
        let linked = try await till.run(link + ["--reason", "host_error", "--note", "typed by hand"])
        #expect(linked.status == 0 && linked.errors.isEmpty, "\(linked.output)\(linked.errors)")
        #expect(try linked.json["matched"] == 4 && linked.json["unexplained"] == 0)
        #expect(try linked.json["links"]?.elements.first?["ledger"] == .string(names[0]))
        let again = try await till.run(link + ["--reason", "host_error"])
        #expect(again.status == 1 && again.isOneSentence && again.errors.contains(names[0]), "\(again.errors)")

        let print = ["reconcile", shop.day, "--offline", "--print", "--language", "en", "--columns"]
        let wide = try await till.run(print + ["80"])
        #expect(wide.status == 0 && wide.output.contains("Linked by hand: 1"), "\(wide.output)\(wide.errors)")
        #expect(try await till.run(print + ["80"]) == wide)
        let narrow = try await till.run(print + ["32"])
        #expect(narrow.output.split(separator: "\n").allSatisfy { $0.count <= 32 }, "\(narrow.output)")
        #expect(try await till.run("reconcile", shop.day, "--columns", "48").status == 2)

        let undo = ["reconcile", shop.day, "--offline", "--json", "--take-back", names[1]]
        let undone = try await till.run(undo)
        #expect(undone.status == 1 && undone.output == first.output, "\(undone.output)\(undone.errors)")
        let twice = try await till.run(undo)
        #expect(twice.status == 1 && twice.isOneSentence && twice.output.isEmpty, "\(twice.errors)")
        let noted = try await till.run("reconcile", shop.day, "--offline", "--remark", names[0], "--note", "asked")
        #expect(noted.status == 1 && noted.output.contains("  noted: asked"), "\(noted.output)\(noted.errors)")
        #expect(try await till.holds())
    }
}

extension SettledShop {
    /// The node's statement of the day with an order's number replaced, and with it the payment's.
    fileprivate func statement(_ name: String, replacing order: String, with other: String) async throws -> String {
        let path = try await statement(name)
        let rows = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\r\n").map { row in
            var fields = row.components(separatedBy: ",")
            if fields.count == 15, fields[5] == order {
                (fields[3], fields[4], fields[5]) = ("P999999999999", "P999999999999", other)
            }
            return fields.joined(separator: ",")
        }
        try Data(rows.joined(separator: "\r\n").utf8).write(to: URL(filePath: path))
        return path
    }
}
