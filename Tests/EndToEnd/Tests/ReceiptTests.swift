import Foundation
import Testing

/// Receipts, against a clearing node that is a process of its own.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ReceiptTests {
    private func paid() async throws -> (Shop, payment: String) {
        let shop = try await Shop()
        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        let sale = try await shop.till.done("charge", "12.50", "--code", try await phone.code(), "--json").json
        return (shop, try #require(sale["payment"]?["payment"]?.text))
    }

    @Test func `a receipt is printed once as the original, then as copies, and a preview is neither`() async throws {
        let (shop, payment) = try await paid()
        let preview = try await shop.till.done("receipt", payment, "--preview", "--language", "en")
        #expect(preview.output.contains("PREVIEW - NOT A RECEIPT") && preview.output.contains("12.50"))
        let first = try await shop.till.done("receipt", payment, "--language", "en")
        #expect(!first.output.contains("COPY") && !first.output.contains("PREVIEW"))
        let second = try await shop.till.done("receipt", "T0001-000001", "--columns", "48", "--language", "zh")
        #expect(second.output.contains("副本 1"))
        let code = try #require(first.output.split(separator: "\n").first { $0.contains("CFR1/") })
        #expect(code.contains("M0001"))
        let file = shop.file("paper.bin")
        let printed = try await shop.till.done("receipt", payment, "--printer", "file:\(file)", "--json").json
        #expect(printed["edition"] == "copy" && printed["copy"] == 2)
        let bytes = try #require(FileManager.default.contents(atPath: file))
        #expect(bytes.starts(with: [0x1B, 0x40]) && bytes.range(of: Data("COPY 2".utf8)) != nil)
        #expect(try await shop.till.ledger.value("SELECT copies FROM receipts") == "2")
        #expect(try await shop.till.holds())
    }

    @Test func `a receipt's code finds the payment, and a part of it is refused`() async throws {
        let (shop, payment) = try await paid()
        let receipt = try await shop.till.done("receipt", payment, "--preview", "--json").json
        let code = try #require(receipt["code"]?.text)
        let found = try await shop.till.done("receipt", code, "--preview", "--json").json
        #expect(found["payment"]?.text == payment)
        let cut = try await shop.till.run("receipt", String(code.dropLast(6)), "--preview")
        #expect(cut.status == 1 && cut.isOneSentence, "\(cut.errors)")
        let decoded = try await Command(try Programs.path(Programs.counterfoil), ["code", "decode", "--json"])
            .run(on: code).json
        #expect(decoded["kind"] == "receipt" && decoded["fields"]?["payment"]?.text == payment)
    }

    @Test func `the printer of the settings prints a test slip and opens the drawer`() async throws {
        let folder = try TemporaryDirectory()
        let till = Till(data: folder.file("till"))
        try FileManager.default.createDirectory(atPath: till.data, withIntermediateDirectories: true)
        for word in ["test", "drawer"] {
            let refused = try await till.run("printer", word)
            #expect(refused.status == 2 && refused.isOneSentence, "\(refused.errors)")
        }
        let paper = folder.file("paper.bin")
        _ = try await till.done("settings", "set", "printer", "file:\(paper)")
        let slip = try await till.done("printer", "test", "--language", "en", "--json").json
        #expect(slip["printer"]?.text == "file:\(paper)" && slip["confirmed"] == .boolean(false))
        _ = try await till.done("printer", "drawer")
        let bytes = try #require(FileManager.default.contents(atPath: paper))
        #expect(bytes.range(of: Data("TEST - NOT A RECEIPT".utf8)) != nil)
        #expect(bytes.suffix(5) == Data([0x1B, 0x70, 0, 25, 250]))
        let away = try await till.run("printer", "drawer", "--printer", "/dev/no-such")
        #expect(away.status == 3 && away.isOneSentence, "\(away.errors)")
    }

    @Test func `what cannot be printed is refused in one sentence, and leaves no print behind`() async throws {
        let (shop, payment) = try await paid()
        let refusals: [([String], Int32)] = [
            (["receipt", "P-NONE"], 1), (["receipt", payment, "--refund", "R-NONE"], 1),
            (["receipt", payment, "--printer", "lp0"], 2), (["receipt", payment, "--columns", "40"], 2),
            (["receipt", payment, "--printer", "settings"], 2),
            (["receipt", payment, "--printer", "tcp://127.0.0.1:1"], 3),
            (["receipt", payment, "--printer", "/dev/no-such"], 3),
            (["receipt", payment, "--printer", "file:/tmp/x", "--preview"], 2),
        ]
        for (arguments, status) in refusals {
            let result = try await shop.till.run(arguments)
            #expect(result.status == status && result.isOneSentence, "\(arguments): \(result.status) \(result.errors)")
        }
        #expect(try await shop.till.ledger.value("SELECT count(*) FROM receipts") == "0")
    }
}
