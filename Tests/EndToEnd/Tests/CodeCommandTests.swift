import Foundation
import Testing

/// Payment codes and symbols on the command line.
@Suite(.timeLimit(.minutes(20)))
struct CodeCommandTests {
    /// The sample of EMVCo QRCPS MPM 1.0, annex B.7: its objects are not in the order of their IDs.
    private static let sample =
        "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT"
        + "6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME"
        + "91320016A0112233449988770708123456786304A13A"

    @Test func `what decode writes, encode makes again, byte for byte`() async throws {
        // Two application templates in the second one: EMVCo QRCPS CPM 1.0, annex B.
        for code in [
            Self.sample, "hQVDUFYwMWEaTwegAAAAVVVVVw8SNFZ4kBI0WNGRIgESNF8=", "134919586213926735",
            // The lengths of both templates are written with more bytes than they need.
            "hQVDUFYwMWGBGk8HoAAAAFVVVVcPEjRWeJASNFjRkSIBEjRfYYIAGk8HoAAAAFVVVVcPEjRWeJASNFjRkSIBEjRf",
        ] {
            let decoded = try await run(["code", "decode", "--json"], input: code + "\n")
            #expect(decoded.status == 0, "\(decoded.errors)")
            let encoded = try await run(["code", "encode"], input: decoded.output)
            #expect(encoded.status == 0, "\(encoded.errors)")
            #expect(encoded.output == code + "\n")
        }
    }

    @Test(arguments: ["", "\n"])
    func `nothing at all is no code`(input: String) async throws {
        let result = try await run(["code", "decode", "--json"], input: input)
        #expect(result.status == 1)
        let json = try result.json
        #expect(json["valid"] == .boolean(false) && json["merchant"] == .null && json["amount"] == .null)
    }

    @Test func `a valid code says who is paid and how much`() async throws {
        let json = try await run(["code", "decode", "--json"], input: Self.sample).json
        #expect(json["kind"] == .string("mpm"))
        #expect(json["valid"] == .boolean(true))
        #expect(json["fields"]?["62"]?["06"] == .string("***"))
        #expect(json["amount"] == .object(["amount": .number(2372), "currency": .string("CNY")]))
        #expect(json["merchant"]?["name_zh"] == .string("最佳运输"))
    }

    @Test(arguments: [
        ("en", "mpm: valid\nMerchant BEST TRANSPORT, BEIJING\nAmount CNY 23.72"),
        ("zh", "mpm: 有效\n商户 最佳运输, 北京\n金额 CNY 23.72"),
    ])
    func `the reader's language decides which name is shown`(language: String, lines: String) async throws {
        let chosen = try await run(["code", "decode", "--language", language], input: Self.sample)
        #expect(chosen.status == 0)
        #expect(chosen.output.hasPrefix("\(lines)\n"), "\(chosen.output)")
    }

    @Test func `an altered code is refused, and every violation named with its place`() async throws {
        let result = try await run(["code", "decode", "--json"], input: Self.sample.replacing("23.72", with: "23.73"))
        #expect(result.status == 1)
        let json = try result.json
        #expect(json["valid"] == .boolean(false))
        guard case .array(let violations)? = json["violations"] else {
            Issue.record("There are no violations in \(result.output).")
            return
        }
        #expect(violations.map { $0["path"] } == [.string("63")])
    }

    @Test(arguments: [
        (#"{"kind":"mpm","fields":{"00":"01"}}"#, 1 as Int32), (#"{"kind":"no","fields":{}}"#, 2),
        (#"{"kind":"mpm","fields":{"00":5}}"#, 2), ("{", 2), ("", 2),
    ])
    func `fields that make no code`(input: String, status: Int32) async throws {
        let result = try await run(["code", "encode"], input: input)
        #expect(result.status == status)
        #expect(result.isOneSentence, "\(result.errors)")
    }

    @Test func `a symbol comes as SVG, or through a pipe without colours`() async throws {
        let svg = try await run(["qr", "--format", "svg"], input: "https://pay.example/o/7K2M9QX4T1AB3CDE\n")
        #expect(svg.output.hasPrefix("<svg ") && svg.status == 0)
        let drawn = try await run(["qr"], input: "https://pay.example/o/7K2M9QX4T1AB3CDE\n")
        #expect(drawn.status == 0)
        #expect(!drawn.output.contains("\u{1B}"), "A pipe gets no colours.")
        let tooLong = try await run(["qr"], input: String(repeating: "a", count: 3000))
        #expect(tooLong.status == 1)
        #expect(tooLong.isOneSentence, "\(tooLong.errors)")
    }

    @Test func `the last line of decode is for the cashier`() async throws {
        let english = try await run(["code", "decode"], input: "134919586213926735")
        #expect(english.output.hasSuffix("\nThis is the customer's WeChat Pay payment code.\n"))
        let chinese = try await run(["code", "decode", "--language", "zh"], input: "card 4111111111111111")
        #expect(chinese.status == 1)
        #expect(chinese.output.hasPrefix("unknown: 无效\n") && chinese.output.hasSuffix("付款码。\n"))
        #expect(!chinese.output.contains("41111"))
    }

    @Test func `an account number stays in JSON and is hidden from people`() async throws {
        let code = "hQVDUFYwMWEaTwegAAAAVVVVVw8SNFZ4kBI0WNGRIgESNF8="
        let plain = try await run(["code", "decode"], input: code)
        #expect(!plain.output.contains("1234567890123458") && plain.output.contains("••••3458"))
        let json = try await run(["code", "decode", "--json"], input: code)
        #expect(json.output.contains("1234567890123458D"))
    }

    @Test func `without order a payer's code is made as its kind wants it`() async throws {
        let fields = #"{"85":"4350563031","61":{"4F":"A0000000555555","57":"1234567890123458D191220112345F"}}"#
        let made = try await run(["code", "encode"], input: #"{"kind":"cpm","fields":\#(fields)}"#)
        #expect(made.output == "hQVDUFYwMWEaTwegAAAAVVVVVw8SNFZ4kBI0WNGRIgESNF8=\n", "\(made.errors)")
    }

    @Test(arguments: [
        (#"["base"]"#, "\"token\""), (#"["base","token","base"]"#, "\"base\" twice"),
        (#"["base","token","x"]"#, "\"x\""),
    ])
    func `an order that does not name the fields is refused`(order: String, name: String) async throws {
        let fields = #"{"base":"https://pay.example","token":"0123456789ABCDEF"}"#
        let result = try await run(
            ["code", "encode"],
            input: #"{"kind":"order","fields":\#(fields),"order":\#(order)}"#
        )
        #expect(result.status == 2 && result.isOneSentence)
        #expect(result.errors.contains(name), "\(result.errors)")
    }

    @Test(arguments: [("[]", "an array"), ("7", "a number")])
    func `fields of a wrong type are named by it`(fields: String, found: String) async throws {
        let result = try await run(["code", "encode"], input: #"{"kind":"mpm","fields":\#(fields)}"#)
        #expect(result.status == 2 && result.errors.contains("not \(found)"), "\(result.errors)")
    }

    @Test(arguments: [
        ("code decode </", 2 as Int32), ("code encode <&-", 2), ("qr </", 2), ("code decode >/dev/full", 3),
        ("qr >/dev/full", 3), ("qr --format svg >/dev/full", 3),
    ])
    func `standard streams that cannot be used`(words: String, status: Int32) async throws {
        var command = Command("sh", ["-c", "\"$0\" \(words)", try Programs.path(Programs.counterfoil)])
        command.input = "134919586213926735"
        let result = try await command.run()
        #expect(result.status == status)
        #expect(result.isOneSentence, "\(result.errors)")
    }

    @Test func `a text of any length is told how much a symbol holds`() async throws {
        let result = try await run(["qr"], input: String(repeating: "a", count: 70_000))
        #expect(result.status == 1 && result.isOneSentence)
        #expect(result.errors.contains("2953"), "\(result.errors)")
    }

    @Test(arguments: [40, 34, 30]) func `a symbol on a terminal is as wide as it at most`(columns: Int) async throws {
        let text = "https://pay.example/o/7K2M9QX4T1AB3CDE"
        let program = try Programs.path(Programs.counterfoil)
        let pane = try await Pane(
            columns: columns,
            rows: 40,
            script: "printf %s '\(text)' | '\(program)' qr; echo status $?"
        )
        let screen = try await pane.wait(for: "status")
        // Version 3 is 29 modules wide: 37 with the full quiet zone, 33 with the narrow one.
        if columns < 33 {
            #expect(screen.shows("status 1") && screen.shows("33 columns"))
        } else {
            #expect(screen.shows("status 0"))
            #expect(try await pane.code() == text)
        }
    }

    private func run(_ arguments: [String], input: String) async throws -> CommandResult {
        var command = Command(try Programs.path(Programs.counterfoil), arguments)
        command.input = input
        return try await command.run()
    }
}
