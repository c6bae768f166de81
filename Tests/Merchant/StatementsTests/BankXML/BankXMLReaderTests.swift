import Foundation
import Money
import Statements
import Testing
import Timekeeping

@Suite("Banks' statements in XML")
struct BankXMLReaderTests {
    private func day(_ text: String) throws -> BusinessDay { try BusinessDay(parsing: text) }

    @Test func `an entry is one row, whatever its details sum to`() throws {
        let read = try ReadStatement(sample("camt053-02.xml"))
        #expect(read.lines.map(\.kind) == [.payout, .payout, .payout, .fee, .other, .other, .payout])
        #expect(read.lines.map(\.amount.minorUnits) == [9620, 4950, 7500, -500, -20_000, 500, 1000])
        #expect(read.lines.map(\.state) == Array(repeating: .succeeded, count: 6) + [.pending])
        #expect(read.lines.map(\.line) == [71, 118, 170, 190, 208, 239, 257])
        #expect(read.lines.allSatisfy { $0.amount.currency == .cny })
        #expect(read.lines.map(\.day) == Array(repeating: try day("2026-11-24"), count: 6) + [try day("2026-11-26")])
    }

    @Test func `a row tells the payer's number, and all words and numbers of the entry`() throws {
        let lines = try ReadStatement(sample("camt053-02.xml")).lines
        #expect(lines[0].payout == "M0002-20261123-CNY")
        #expect(lines[0].hostNumber == "BK20261124000017")
        #expect(lines[0].at == (try Timestamp(parsing: "2026-11-24T09:30:00+08:00")))
        #expect(lines[0].scheme == "PMNT/RCDT/DMCT")
        #expect(
            lines[0].text == "Settlement of 2026-11-23 · 25 payments · M0002-20261123-CNY · TX88 · Counterfoil Clearing"
                + " · 1 · BK20261124000017"
        )
        #expect(lines[1].payout == "BK20261124000018")
        #expect(lines[1].text == "CARDS-0007 · A-1 · A-2 · 2 · BK20261124000018")
        #expect(lines[2].at == (try Timestamp(parsing: "2026-11-24T11:00:00+08:00")))
        #expect(lines[2].text == "COLLECT-9 · Collected cheques")
        #expect(lines[4].payout == nil)
        #expect(lines[4].text == "RF18539007547034")
        #expect(lines[5].text == "reversal")
    }

    @Test func `a summary tells account, message and days`() throws {
        let summary = try ReadStatement(sample("camt053-02.xml")).summary
        #expect(summary.format == .camt053)
        #expect(summary.side == .bank)
        #expect(summary.account == "6100200300400500")
        #expect(summary.name == "STMT-20261124-0001")
        #expect(summary.days == (try day("2026-11-24")...day("2026-11-26")))
        #expect(summary.rows == 7)
        #expect(summary.digest.count == 64)
    }

    @Test func `several statements, prefixes, fine zeros, entities and an account without entries are read`() throws {
        let read = try ReadStatement(sample("camt053-04.xml"))
        #expect(read.lines.map(\.amount) == [Money(minorUnits: 885, currency: .eur)])
        #expect(read.lines[0].text == "Café & <bar> · R-1")
        #expect(read.summary.account == "NL91ABNA0417164300")
    }

    @Test(arguments: ["02", "04", "08"])
    func `a notification is read in each version`(version: String) throws {
        let read = try ReadStatement(sample("camt054-\(version).xml"))
        #expect(read.summary.format == .camt054)
        #expect(read.lines.count == 1)
        #expect(read.lines[0].kind == .payout)
        #expect(read.lines[0].amount.labelled == "CHF 250.00")
        #expect(read.lines[0].payout == "E2E-1")
        #expect(read.lines[0].text == "Invoice 7 · E2E-1 · Lake Payments · SVC-1")
    }

    @Test func `an entry without a date was booked by the day on which it is told`() throws {
        let text = String(decoding: try sampleBytes("camt054-08.xml"), as: UTF8.self)
        let date = "<BookgDt>\n          <Dt>2026-11-24</Dt>\n        </BookgDt>"
        #expect(text.contains(date))
        let scratch = try StatementScratch()
        let read = try ReadStatement(scratch.file(text.replacing(date, with: ""), named: "a.xml"))
        #expect(read.lines[0].day == (try day("2026-11-24")))
    }

    @Test(arguments: [("UTF-16", String.Encoding.utf16), ("ISO-8859-1", .isoLatin1), ("GB18030", nil)])
    func `the encoding is the one that the document declares`(name: String, encoding: String.Encoding?) throws {
        let text = String(decoding: try sampleBytes("camt053-04.xml"), as: UTF8.self)
            .replacing("encoding=\"UTF-8\"", with: "encoding=\"\(name)\"")
            .replacing("Caf&#233;", with: encoding == nil ? "Caf\u{1}" : "Café")
        var bytes = encoding.flatMap { text.data(using: $0) }.map { Array($0) } ?? Array(text.utf8)
        // The one character that is no ASCII, as GB 18030 writes it.
        if encoding == nil { bytes = bytes.flatMap { $0 == 1 ? [0xA8, 0xA6] : [$0] } }
        let scratch = try StatementScratch()
        let read = try ReadStatement(scratch.file(bytes, named: "a.xml"))
        #expect(read.lines[0].text == "Café & <bar> · R-1")
    }
}
