import ClearingProtocol
import Foundation
import Money
import Testing
import Timekeeping

@testable import Clearing

@Suite("Statements")
struct StatementTests {
    /// A merchant whose name is all that spreadsheets and XML take amiss, two days settled.
    private func statement(of day: String, currency: String = "CNY") async throws -> Signed<MerchantStatement> {
        let counter = try await Counter()
        let profile = try await counter.node.merchants.add(
            name: "=Fish & \"Chips\" <1>",
            city: "C",
            categoryCode: "5812",
            currency: .named(currency)
        )
        let key = SigningKey(from: .seeded(9, stream: "wallet")).verifyingKey
        let wallet = try await counter.node.wallets.open(owner: "W", key: key, currency: profile.currency)
        _ = try await counter.node.wallets.topUp(wallet, Money(minorUnits: 1_000_000, currency: profile.currency))
        var stall = try await Stall(counter, of: profile, seed: 5)
        let payment = try await stall.sell(10_000, to: wallet)
        counter.clock.advance(seconds: 1)
        let (paid, reversal) = try await stall.reverse(500, to: wallet)
        stall.lines += [paid, reversal]
        try await stall.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        _ = try await counter.settle("2026-01-01")
        try await stall.refund(payment, 10_000)
        try await stall.close("2026-01-02")
        try counter.move(to: "2026-01-03")
        _ = try await counter.settle("2026-01-02")
        try await stall.sell(20_000, to: wallet)
        try await stall.close("2026-01-03")
        try counter.move(to: "2026-01-04")
        _ = try await counter.settle("2026-01-03")
        return try await counter.node.settlements.statement(of: profile.merchant, on: BusinessDay(parsing: day))
    }

    private func text(_ format: StatementFormat, of day: String, currency: String = "CNY") async throws -> String {
        String(decoding: format.bytes(of: try await statement(of: day, currency: currency)), as: UTF8.self)
    }

    @Test func `the table has a line for each movement, and its net column sums to what is carried out`() async throws {
        let signed = try await statement(of: "2026-01-01")
        let numbers = signed.message.sheets[0].lines.map(\.number)
        let table = String(decoding: StatementFormat.csv.bytes(of: signed), as: UTF8.self)
        let id = "M0002-20260101-CNY,2026-01-01"
        #expect(
            table.components(separatedBy: "\r\n") == [
                "settlement,business_day,kind,number,payment,order,attempt,terminal,batch,batch_day,time,currency,gross,"
                    + "fee,net",
                "\(id),payment,\(numbers[0]),\(numbers[0]),T0002-1,1,T0002,1,2026-01-01,2026-01-01T00:00:00.000Z,CNY,"
                    + "100.00,-0.38,99.62",
                "\(id),\(signed.message.sheets[0].lines[1].kind.rawValue),\(numbers[1]),"
                    + row(signed.message.sheets[0].lines[1]),
                "\(id),\(signed.message.sheets[0].lines[2].kind.rawValue),\(numbers[2]),"
                    + row(signed.message.sheets[0].lines[2]),
                "\(id),payout,,,,,,,,2026-01-02,CNY,,,-99.62",
                "",
            ]
        )
    }

    private func row(_ line: SettlementLine) -> String {
        let amounts = line.kind == .payment ? "5.00,-0.02,4.98" : "-5.00,0.02,-4.98"
        return "\(line.payment),T0002-2,1,T0002,1,2026-01-01,2026-01-01T00:00:01.000Z,CNY,\(amounts)"
    }

    @Test func `what was carried has lines of its own`() async throws {
        let table = try await text(.csv, of: "2026-01-03")
        #expect(table.contains("M0002-20260103-CNY,2026-01-03,carried,,,,,,,,,CNY,,,-99.62\r\n"))
        #expect(table.contains(",payout,,,,,,,,2026-01-05,CNY,,,99.62\r\n") == false)
        #expect(table.contains(",payout,,,,,,,,2026-01-05,CNY,,,-99.62\r\n"))
    }

    @Test(arguments: ["2026-01-01", "2026-01-02", "2026-01-03"])
    func `the bank's statement is well formed and its entries lead from the opening to the closing balance`(
        day: String
    ) async throws {
        let sheet = try #require(try await statement(of: day).message.sheets.first).settlement
        let document = try XMLFile(await text(.camt053, of: day))
        let entries = "//*[local-name()='Ntry']"
        func sum(_ direction: String) throws -> Double {
            try document.number("sum(\(entries)[*[local-name()='CdtDbtInd']='\(direction)']/*[local-name()='Amt'])")
        }
        func balance(_ code: String) throws -> Double {
            let balance = "//*[local-name()='Bal'][.//*[local-name()='Cd']='\(code)']"
            let amount = try document.number("number(\(balance)/*[local-name()='Amt'])")
            return try document.text("string(\(balance)/*[local-name()='CdtDbtInd'])") == "DBIT" ? -amount : amount
        }
        let difference = try balance("OPBD") + sum("CRDT") - sum("DBIT") - balance("CLBD")
        #expect(abs(difference) < 0.001)
        #expect(try balance("CLBD") * 100 == Double(sheet.carriedOut.minorUnits))
        #expect(
            try document.number("count(\(entries))")
                == document.number("number(//*[local-name()='TtlNtries']/*[local-name()='NbOfNtries'])")
        )
        #expect(try document.text("string(//*[local-name()='Ownr']/*[local-name()='Nm'])") == "=Fish & \"Chips\" <1>")
        #expect(try document.text("namespace-uri(/*)") == "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08")
    }

    @Test(arguments: [("JPY", "<Amt Ccy=\"JPY\">10000</Amt>"), ("KWD", "<Amt Ccy=\"KWD\">10.000</Amt>")])
    func `amounts have the digits of their currency`(currency: String, amount: String) async throws {
        #expect(try await text(.camt053, of: "2026-01-01", currency: currency).contains(amount))
    }

    @Test func `the same statement has the same bytes, in every form`() async throws {
        for format in StatementFormat.allCases {
            let (one, other) = (try await statement(of: "2026-01-02"), try await statement(of: "2026-01-02"))
            #expect(format.bytes(of: one) == format.bytes(of: other))
        }
    }

    @Test func `a statement whose figures were changed is not believed`() async throws {
        let signed = try await statement(of: "2026-01-01")
        let text = String(decoding: signed.canonicalBytes, as: UTF8.self)
        for (found, other) in [("\"net\":9962", "\"net\":9963"), ("\"payout\":9962", "\"payout\":9961")] {
            let changed = text.replacing(found, with: other)
            #expect(changed != text)
            #expect(throws: JSONError.self) { try Signed<MerchantStatement>(parsing: changed) }
        }
    }
}
