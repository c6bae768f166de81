import Statements
import Testing

@Suite struct StatementFileTests {
    @Test func anUnknownFileSaysWhatWasLookedForAndTheMappingAsTheMend() throws {
        let scratch = try StatementScratch()
        let refused = try StatementsTests.refusal(scratch.file("when,what\n1,2\n"))
        #expect(refused?.kind == .unrecognised && refused?.reason.contains("WeChat Pay") == true)
        #expect(refused?.mend.contains("--mapping") == true)
        #expect(refused.map { $0.sentence.utf8.count < 400 } == true, "\(refused as Any)")
        #expect(try StatementsTests.refusal(scratch.file(""))?.kind == .incomplete)
        #expect(try StatementsTests.refusal(scratch.path)?.kind == .missing)
        #expect(try StatementsTests.refusal("/nonexistent/statement.csv")?.kind == .missing)
    }

    @Test func spreadsheetsAndDocumentsAreNamedAsWhatTheyAre() throws {
        let scratch = try StatementScratch()
        let old = try StatementsTests.refusal(scratch.file([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        #expect(old?.kind == .unrecognised && old?.reason == "it is a spreadsheet, not text")
        let document = try StatementsTests.refusal(scratch.file("%PDF-1.7\n", named: "statement.csv"))
        #expect(document?.kind == .unrecognised && document?.reason == "it is a PDF, not text")
    }

    @Test func theFormFollowsFromTheContentWhateverTheNameIs() throws {
        let scratch = try StatementScratch()
        let path = try scratch.file(sampleBytes("alipay/bill.zip"), named: "camt.xml")
        #expect(try ReadStatement(path).summary.format == .alipay)
    }

    @Test func theDigestIsThatOfTheBytesOnTheDisk() throws {
        // sha256sum of "a,b\n1,2\n".
        let scratch = try StatementScratch()
        let mapping = try scratch.file("amount = a\n", named: "m.mapping")
        let read = try ReadStatement(scratch.file("a,b\n1,2\n"), options: .tests(mapping: mapping))
        #expect(read.summary.digest == "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470")
    }
}
