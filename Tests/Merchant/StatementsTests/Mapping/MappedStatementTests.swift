import Money
import Statements
import Testing
import Timekeeping

@Suite struct MappedStatementTests {
    private func eur(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: .eur) }

    /// The refusal of a file that is read by a mapping.
    private func refusal(_ text: String, by mapping: String) throws -> StatementError? {
        let scratch = try StatementScratch()
        return try withExtendedLifetime(scratch) {
            let path = try scratch.file(mapping, named: "m.mapping")
            return try StatementsTests.refusal(scratch.file(text), options: .tests(mapping: path))
        }
    }

    private func read(_ text: String, by mapping: String) throws -> ReadStatement {
        let scratch = try StatementScratch()
        return try withExtendedLifetime(scratch) {
            let path = try scratch.file(mapping, named: "m.mapping")
            return try ReadStatement(scratch.file(text), options: .tests(mapping: path))
        }
    }

    @Test func aMappingFileTellsWhichColumnIsWhich() throws {
        let read = try ReadStatement(
            sample("mapped/gateway.csv"),
            options: .tests(mapping: sample("mapped/gateway.mapping"))
        )
        #expect(read.summary.format == .mapped && read.summary.side == .clearing)
        #expect(read.summary.account == "gateway 4711" && read.summary.rows == 3)
        #expect(read.lines.map(\.kind) == [.payment, .refund, .payment])
        #expect(read.lines.map(\.amount) == [eur(123_450), eur(-2000), eur(500)])
        #expect(read.lines.map(\.fee) == [eur(741), eur(-12), eur(3)])
        #expect(read.lines.map(\.state) == [.succeeded, .succeeded, .pending])
        #expect(read.lines[0].order == "M-1" && read.lines[0].hostNumber == "T-1" && read.lines[2].text == "a;b")
        #expect(read.lines[0].at == (try Timestamp(parsing: "2026-11-22T09:30:00+01:00")))
        #expect(read.lines.map(\.line) == [4, 5, 6])
    }

    @Test func aBanksColumnsOfMoneyInAndOutAreRead() throws {
        let mapping = """
            side = bank
            day = Datum
            day-format = yyyyMMdd
            credit = In
            debit = Out
            currency-code = CHF
            text = Text | Partner
            """
        let read = try read(
            "Datum,In,Out,Text,Partner\n20261122,\"1,000.05\",,P-1,Acquirer\n20261123,-,3.50,Fee,\n",
            by: mapping
        )
        #expect(read.lines.map(\.kind) == [.payout, .other])
        #expect(read.lines.map(\.amount) == [1_000_05, -350].map { Money(minorUnits: $0, currency: .chf) })
        #expect(read.lines[0].text == "P-1 Acquirer" && read.summary.side == .bank)
        let days = try BusinessDay(year: 2026, month: 11, day: 22)...BusinessDay(year: 2026, month: 11, day: 23)
        #expect(read.summary.days == days)
    }

    @Test func minorUnitsSignsAndTimesOfTheMerchantAreRead() throws {
        let mapping = """
            amount = fen
            amount-unit = minor
            sign = dc
            sign.negative = D | -
            time = at
            """
        let read = try read("at,fen,dc\n2026-11-22 19:38:38,1250,C\n2026-11-22 19:40:00,1250,D\n", by: mapping)
        #expect(read.lines.map(\.amount.minorUnits) == [1250, -1250])
        #expect(read.lines[0].at == (try Timestamp(parsing: "2026-11-22T19:38:38+08:00")))
    }

    @Test func knownFormsAreReadThoughAMappingIsGiven() throws {
        let options = try StatementOptions.tests(mapping: sample("mapped/gateway.mapping"))
        #expect(try ReadStatement(sample("wechat/all.csv"), options: options).summary.format == .weChatAll)
    }

    @Test(
        arguments: [
            ("amunt = x", "amunt", 1), ("amount", "amount", 1), ("amount =", "amount", 1),
            ("amount = a\namount = b", "amount", 2), ("skip = -1\namount = a", "skip", 1),
            ("side = host\namount = a", "side", 1),
            ("time-format = HH:mm\namount = a", "time-format", 1), ("zone = 8\namount = a", "zone", 1),
            ("delimiter = ;;\namount = a", "delimiter", 1), ("currency-code = XX\namount = a", "currency-code", 1),
            ("sign = a\namount = a", "sign", 1), ("foot.count = 1\namount = a", "foot", nil),
            ("order = a", "amount", nil),
            ("amount = nope", "amount", 1), ("encoding = latin\namount = a", "encoding", 1),
        ] as [(String, String, Int?)]
    )
    func everyMistakeOfAMappingNamesItsKey(_ mapping: String, _ key: String, _ line: Int?) throws {
        let refused = try refusal("a,b\n1,2\n", by: mapping)
        #expect(refused?.kind == .unreadable && refused?.field == key && refused?.line == line)
        #expect(refused?.file.hasSuffix("m.mapping") == true)
    }

    @Test func whatARowSaysWrongNamesColumnAndKey() throws {
        let mapping = "amount = a\nkind = b\nkind.payment = SALE\nfoot = Total\nfoot.count = 2\n"
        let wrong = try refusal("a,b\n1.00,GIFT\n", by: mapping)
        #expect(wrong?.kind == .unparsedRow && wrong?.line == 2 && wrong?.field == "b")
        #expect(wrong?.reason == "\"GIFT\" is in none of the mapping's kind.payment, kind.refund and so on")
        #expect(wrong?.mend.hasPrefix("See kind in ") == true)
        let amount = try refusal("a,b\n1.005,SALE\n", by: mapping)
        #expect(amount?.field == "a" && amount?.mend.hasPrefix("See amount in ") == true)
        #expect(try refusal("a,b\n1.00,SALE\n", by: mapping)?.kind == .incomplete)
        #expect(try refusal("a,b\n1.00,SALE\nTotal,2\n", by: mapping)?.field == "foot.count")
        #expect(try refusal("a,b\n1.00,SALE\nTotal,1\nx,y\n", by: mapping)?.kind == .doubled)
        #expect(try refusal("a,b\n1.00,SALE\nTotal,1\n", by: mapping) == nil)
    }
}
