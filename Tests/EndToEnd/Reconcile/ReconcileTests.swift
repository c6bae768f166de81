import Foundation
import Testing

/// A shop that has no network of ours: what WeChat Pay says of a day, held against what came to the bank.
struct ReconcileTests {
    private static let day = "2026-11-21"

    private let folder: TemporaryDirectory
    private let till: Till
    private let bill: String

    init() async throws {
        folder = try TemporaryDirectory()
        till = Till(data: folder.file("till"))
        _ = try await till.done(
            "init",
            "--merchant",
            "Tea House",
            "--city",
            "Shanghai",
            "--mcc",
            "5812",
            "--currency",
            "CNY",
            "--zone",
            "Asia/Shanghai",
            "--cutoff",
            "00:00"
        )
        bill = folder.file("wechat.csv")
        try FileManager.default.copyItem(atPath: Self.sample, toPath: bill)
    }

    // Settled: 100.00 + 88.00 + 0.50 + 30.00 = 218.50; given back: 44.00 + 30.00 = 74.00, and 8.00 are not back yet.
    // Fees, each row to the fen: 0.60 + 0.53 + 0.00 - 0.26 + 0.18 - 0.18 = 0.87. So 143.63 come to the bank.
    @Test func `what the bill comes to is what the bank got, and the same call tells the same`() async throws {
        let words = ["reconcile", Self.day, "--statement", bill, "--statement", try bank("143.63")]
        let first = try await till.run(words + ["--json"])
        #expect(first.status == 0, "\(first.output)\(first.errors)")
        let result = try first.json
        #expect(result["day"] == .string(Self.day))
        #expect(result["ledger"] == .object(["count": 0, "amount": 0]))
        #expect(result["clearing"] == .object(["count": 6, "amount": 14_450]))
        #expect(result["owed"] == 14_363)
        #expect(result["bank"] == .object(["count": 1, "amount": 14_363]))
        #expect(result["matched"] == 6)
        #expect(result["breaks"] == .array([]))
        #expect(result["opening"] == 0 && result["closing"] == 0 && result["unexplained"] == 0)
        #expect(try await till.run(words + ["--json"]) == first)
        #expect(try await till.run("reconcile", Self.day, "--json") == first, "what was read in stays known")
        let text = try await till.run("reconcile", Self.day)
        #expect(
            text.output == """
                Business day 2026-11-21, CNY
                Clearing         6            144.50
                Owed                          143.63
                Bank             1            143.63
                No till takes part: clearing is held against the bank alone.
                Fees: 0.87 charged (0.6021 % of the amount); no schedule says what is right, see --fees.
                Payout day/2026-11-21/CNY of CNY 143.63 is at the bank:
                  2026-11-23  143.63  C0986AB0001 结算款 财付通支付科技有限公司
                Opening 0.00 + new 0.00 - resolved 0.00 = closing 0.00; unexplained 0.00.

                """
        )
    }

    @Test func `what the shop pays is recomputed once it is stated, and stays known`() async throws {
        let stated = folder.file("contract.txt")
        try Data("# since May\nwechat.rate = 0.6%\n".utf8).write(to: URL(filePath: stated))
        let words = ["reconcile", Self.day, "--statement", bill, "--fees", stated]
        let first = try await till.run(words + ["--json"])
        #expect(first.status == 0, "\(first.output)\(first.errors)")
        // 0.26 came back of a refund where half of 0.53 is 0.27.
        let fees = JSON.object([
            "charged": 87, "expected": 86, "rows_without_schedule": 0, "rate_parts_per_million": 6_021,
        ])
        #expect(try first.json["fees"] == fees)
        #expect(try first.json["bank"] == .null)
        let text = try await till.run("reconcile", Self.day)
        #expect(text.output.contains("\nFees: 0.87 charged (0.6021 % of the amount), 0.86 expected by the schedule.\n"))
        let unproven = "\nNo statement of a bank was read in: what clearing says is held against nothing.\n"
        #expect(text.output.contains(unproven))
        try Data("rate = 0.38%\n".utf8).write(to: URL(filePath: stated))
        let dear = try await till.run(words + ["--json"])
        #expect(dear.status == 1)
        let found = try dear.json["breaks"]?.elements ?? []
        // 0.38 instead of 0.60, 0.33 instead of 0.53, and so on; the bottle of water cost nothing either way.
        #expect(found.map { $0["kind"] } == Array(repeating: "fee", count: 5))
        #expect(found.map { $0["field"] } == Array(repeating: "expected_fee", count: 5))
        #expect(found.contains { $0["order"] == "CF-1001" && $0["ledger"] == 38 && $0["other"] == 60 })
        try Data("rate = 0.38\n".utf8).write(to: URL(filePath: stated))
        let refused = try await till.run(words)
        #expect(refused.status == 1 && refused.isOneSentence && refused.errors.contains("line 1, rate: \"0.38\""))
        #expect(try await till.run("reconcile", Self.day, "--fees", "none").status == 0)
    }

    @Test func `a credit that is one fen short is a difference of one fen`() async throws {
        let words = ["reconcile", Self.day, "--statement", bill, "--statement", try bank("143.62"), "--json"]
        let short = try await till.run(words)
        #expect(short.status == 1 && short.errors.isEmpty, "\(short.errors)")
        let result = try short.json
        let found = result["breaks"]?.elements ?? []
        #expect(found.map { $0["kind"] } == ["payout_short"])
        #expect(found.first?["ledger"] == 14_363 && found.first?["other"] == 14_362)
        #expect(result["opening"] == 0 && result["closing"] == 1 && result["unexplained"] == 0)
        #expect(try await till.run(words) == short)
    }

    @Test func `rows that an earlier file told count once, and the command says how many there are`() async throws {
        _ = try await till.run("reconcile", Self.day, "--statement", bill)
        let text = folder.text("wechat.csv")
        let again = folder.file("again.csv")
        // The same rows in other bytes.
        try Data(text.replacingOccurrences(of: "咖啡", with: "茶").utf8).write(to: URL(filePath: again))
        let result = try await till.run("reconcile", Self.day, "--statement", again, "--json")
        #expect(try result.json["clearing"] == .object(["count": 6, "amount": 14_450]))
        let sentence = "All rows of \(again) stand in files"
        #expect(result.isOneSentence && result.errors.contains(sentence), "\(result.errors)")
    }

    @Test func `a bill that is cut off is refused whole, and leaves nothing behind`() async throws {
        let good = ["reconcile", Self.day, "--statement", bill, "--json"]
        let other = try Till.copy(of: till, in: folder.file("other"))
        let expected = try await other.run(good)
        let cut = folder.file("cut.csv")
        let lines = folder.text("wechat.csv").components(separatedBy: "\r\n")
        try Data(lines.prefix(4).joined(separator: "\r\n").utf8).write(to: URL(filePath: cut))
        let refused = try await till.run("reconcile", Self.day, "--statement", cut, "--json")
        #expect(refused.status == 1 && refused.output.isEmpty && refused.isOneSentence, "\(refused.errors)")
        #expect(refused.errors.contains("cut.csv") && refused.errors.contains("line 4"), "\(refused.errors)")
        let nothing = try await till.run("reconcile", Self.day)
        #expect(nothing.status == 1 && nothing.errors.contains("--statement"), "\(nothing.errors)")
        #expect(try await till.run(good) == expected)
    }

    @Test func `what is wrong with the question is said in a sentence`() async throws {
        for day in ["2026-02-30", "yesterday", "21.11.2026"] {
            let result = try await till.run("reconcile", day)
            #expect(result.status == 2 && result.isOneSentence && result.output.isEmpty, "\(day): \(result.errors)")
        }
        let nothing = try await till.run("reconcile", Self.day, "--json")
        #expect(nothing.status == 1 && nothing.isOneSentence && nothing.output.isEmpty, "\(nothing.errors)")
        #expect(nothing.errors.contains("No statement of clearing or of a bank tells of \(Self.day)."))
        for path in [folder.file("none.csv"), folder.file("")] {
            let missing = try await till.run("reconcile", Self.day, "--statement", path)
            #expect(missing.status == 2 && missing.isOneSentence && missing.output.isEmpty, "\(missing.errors)")
            #expect(missing.errors.contains("--statement \(path): "), "\(missing.errors)")
        }
        let words = ["reconcile", Self.day, "--statement", bill, "--mapping", folder.file("none.map")]
        let unmapped = try await till.run(words)
        #expect(unmapped.status == 2 && unmapped.errors.contains("--mapping \(folder.file("none.map")): "))
        let unknown = folder.file("shopping.txt")
        try Data("milk, bread\n".utf8).write(to: URL(filePath: unknown))
        let list = try await till.run("reconcile", Self.day, "--statement", unknown)
        #expect(list.status == 1 && list.isOneSentence && list.errors.contains("shopping.txt"), "\(list.errors)")
        let homeless = try await Till(data: folder.file("none")).run("reconcile", Self.day)
        #expect(homeless.status == 3 && homeless.isOneSentence, "\(homeless.errors)")
        let other = try await till.run("reconcile", Self.day, "--ledger", folder.file("none"))
        #expect(other.status == 3 && other.isOneSentence, "\(other.errors)")
    }

    @Test func `a day that no statement tells of is answered with the nearest that one does`() async throws {
        _ = try await till.run("reconcile", Self.day, "--statement", bill)
        let distant = try await till.run("reconcile", "2026-12-24")
        #expect(distant.status == 1 && distant.isOneSentence, "\(distant.errors)")
        #expect(distant.errors.contains("the nearest that one tells of: 2026-11-21."), "\(distant.errors)")
    }

    @Test func `a later edition of a bill names the rows that it has no more`() async throws {
        _ = try await till.run("reconcile", Self.day, "--statement", bill)
        let later = folder.file("later.csv")
        let rows = folder.text("wechat.csv").components(separatedBy: "\r\n").filter { !$0.contains("CF-1003") }
        let foot = "`6,`218.00,`82.00,`2.00,`0.82000,`230.00,`88.00"
        let text = (rows.dropLast(rows.last == "" ? 2 : 1) + [foot, ""]).joined(separator: "\r\n")
        try Data(text.utf8).write(to: URL(filePath: later))
        let words = ["reconcile", Self.day, "--statement", later]
        let result = try await till.run(words + ["--json"])
        #expect(result.errors.contains("later.csv is a later edition of \(bill), whose 1 row counts no more: "))
        #expect(result.errors.contains("payment CF-1003 of CNY 0.50 is not in it."), "\(result.errors)")
        #expect(try result.json["clearing"] == .object(["count": 5, "amount": 14_400]), "\(result.output)")
        let replaced = try result.json["replaced"]?.elements ?? []
        #expect(replaced.map { $0["order"] } == ["CF-1003"] && replaced.first?["later_amount"] == .null)
        let again = try await till.run(words)
        #expect(again.errors.isEmpty && again.output.contains("CF-1003 of CNY 0.50 is not in it"), "\(again.output)")
    }

    @Test func `each currency has its sums`() async throws {
        let (list, mapping) = (folder.file("list.csv"), folder.file("list.map"))
        let rows = "no,when,money,cur\nA-1,2026-11-21 12:00:00,100.00,CNY\nA-2,2026-11-21 12:01:00,5000,JPY\n"
        try Data(rows.utf8).write(to: URL(filePath: list))
        let keys = "order = no\ntime = when\namount = money\ncurrency = cur\n"
        try Data(keys.utf8).write(to: URL(filePath: mapping))
        let words = ["reconcile", Self.day, "--statement", list, "--mapping", mapping]
        let result = try await till.run(words + ["--json"])
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        #expect(try result.json["clearing"] == .object(["count": 2, "amount": 10_000]))
        let sums = try result.json["currencies"]?.elements ?? []
        #expect(sums.map { $0["currency"] } == ["CNY", "JPY"])
        #expect(
            sums.map { $0["clearing"] } == [
                .object(["count": 1, "amount": 10_000]), .object(["count": 1, "amount": 5_000]),
            ]
        )
        #expect(sums.map { $0["unexplained"] } == [0, 0])
        let text = try await till.run(words)
        #expect(
            text.output.hasSuffix(
                """
                In JPY:
                Clearing         1              5000
                Owed                            5000
                Opening 0 + new 0 - resolved 0 = closing 0; unexplained 0.

                """
            ),
            "\(text.output)"
        )
    }

    /// A statement of a bank of China, with one credit from WeChat Pay on the Monday after.
    private func bank(_ amount: String) throws -> String {
        let path = folder.file("bank-\(amount).csv")
        let text = """
            交易日,交易时间,起息日,交易类型,借方金额,贷方金额,余额,摘要,流水号,流程实例号,业务名称,用途,业务参考号,业务摘要,其它摘要,收(付)方分行名,收(付)方名称,收(付)方帐号
            20261123,093015,20261123,汇款,,\(amount),1\(amount),结算款,C0986AB0001,,,,,,,深圳,财付通支付科技有限公司,755900000000001
            20261124,170500,20261124,费用,1\(amount),,0.00,货款,C0986AB0002,,,,,,,,,

            """
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    private static let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Merchant/StatementsTests/Samples/wechat/all.csv").path
}
