import Foundation
import Testing

/// Operators by the commands, against a clearing node that is a process of its own.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct OperatorTests {
    @Test func `a cashier works by PIN, a manager allows the rest, and the audit trail names both`() async throws {
        let shop = try await Shop(withShift: false)
        let till = shop.till
        let second = try await till.run(
            "operator",
            "add",
            "Li",
            "--role",
            "cashier",
            "--new-pin-file",
            "-",
            input: "9021\n"
        )
        #expect(second.status == 2 && second.isOneSentence && second.errors.contains("manager"), "\(second.errors)")
        try await insist(till, "operator", "add", "Wang", "--role", "manager", "--new-pin-file", "-", input: "2580\n")
        try await insist(
            till,
            "operator",
            "add",
            "Li",
            "--role",
            "cashier",
            "--operator",
            "wang",
            "--pin-file",
            "-",
            "--new-pin-file",
            "-",
            input: "2580\n9021\n"
        )
        let nobody = try await till.run("shift", "open")
        #expect(nobody.status == 2 && nobody.errors.contains("--operator"), "\(nobody.errors)")
        try await insist(till, "shift", "open", "--operator", "Li", "--pin-file", "-", input: "9021\n")

        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        let pin = shop.file("li.pin")
        try Data("9021\n".utf8).write(to: URL(filePath: pin))
        let charge = [
            "charge", "12.50", "--code", try await phone.code(), "--operator", "Li", "--pin-file", pin, "--json",
        ]
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: pin)
        let exposed = try await till.run(charge)
        #expect(exposed.status == 2 && exposed.errors.contains("chmod 600"), "\(exposed.errors)")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: pin)
        let sale = try await till.run(charge)
        let payment = try #require(try sale.json["payment"]?["payment"]?.text, "\(sale.errors)")

        let refund = ["refund", payment, "--reason", "cold", "--operator", "Li", "--pin-file", "-"]
        let alone = try await till.run(refund, input: "9021\n")
        #expect(alone.status == 1 && alone.isOneSentence, "\(alone.errors)")
        #expect(alone.errors.contains("beyond that") && alone.errors.contains("Wang may"), "\(alone.errors)")
        let both = try await till.run(
            refund + ["--approved-by", "Wang", "--approval-pin-file", "-"],
            input: "9021\n2580\n"
        )
        #expect(both.status == 0, "\(both.errors)")

        let trail = try await till.done("audit", "--kind", "permission", "--json").json
        #expect(trail["actor"] == "Li" && trail["what"]?.text?.contains("allowed by Wang") == true)
        #expect(try await !till.done("audit", "--json").output.contains("scrypt"))
        #expect(try await !till.done("operator", "list", "--json").output.contains("scrypt"))
        #expect(try await till.holds())
    }

    @Test func `five wrong PINs lock an operator, and the right to write the files recovers one`() async throws {
        let shop = try await Shop(withShift: false)
        let till = shop.till
        try await insist(till, "operator", "add", "Wang", "--role", "manager", "--new-pin-file", "-", input: "2580\n")
        let open = ["shift", "open", "--operator", "Wang", "--pin-file", "-"]
        for left in (1...4).reversed() {
            let wrong = try await till.run(open, input: "2581\n")
            #expect(wrong.status == 1 && wrong.errors.contains("\(left) more"), "\(wrong.errors)")
        }
        _ = try await till.run(open, input: "2581\n")
        let locked = try await till.run(open, input: "2580\n")
        #expect(locked.status == 1 && locked.errors.contains("not looked at before"), "\(locked.errors)")
        try await insist(till, "operator", "pin", "Wang", "--recover", "--new-pin-file", "-", input: "4711\n")
        #expect(try await till.run(open, input: "4711\n").status == 0)
        #expect(try await till.done("audit", "--kind", "operator.refused").output.contains("5th time"))
        #expect(try await till.holds())
    }

    private func insist(_ till: Till, _ arguments: String..., input: String) async throws {
        let result = try await till.run(arguments, input: input)
        guard result.status == 0 else {
            throw HarnessFailure("`\(arguments.joined(separator: " "))` ends \(result.status): \(result.errors)")
        }
    }
}
