import Statements
import Testing

@Suite("Banks' statements that are refused")
struct BankXMLRefusalTests {
    private let samples = ["camt053-02.xml", "camt053-04.xml", "camt053-08-network.xml", "camt054-08.xml"]

    private func text(_ name: String) throws -> String { String(decoding: try sampleBytes(name), as: UTF8.self) }

    private func refused(_ text: String) throws -> StatementError? {
        let scratch = try StatementScratch()
        return try refusal(scratch.file(text, named: "a.xml"))
    }

    @Test func `a statement that is cut off anywhere is refused`() throws {
        let scratch = try StatementScratch()
        for name in samples {
            let bytes = try sampleBytes(name)
            let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
            for length in stride(from: 1, through: end, by: 61) {
                let error = try #require(try refusal(scratch.file(Array(bytes[..<length]), named: "a.xml")))
                #expect([.incomplete, .unrecognised].contains(error.kind), "\(name) cut at \(length): \(error)")
            }
        }
    }

    @Test func `a statement in which a digit of a booked amount is another is refused`() throws {
        let scratch = try StatementScratch()
        for name in samples.prefix(3) {
            let lines = try text(name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for (number, line) in lines.enumerated() where line.contains("Amt Ccy") {
                let depth = lines[..<number].last {
                    $0.contains("<Bal") || $0.contains("Ntry>") || $0.contains("TxDtls")
                }
                let isPending = name == "camt053-02.xml" && number > 256
                guard depth?.contains("TxDtls") == false, !line.contains(">50.00<"), !line.contains(">0.50<"),
                    !isPending
                else { continue }
                var altered = lines
                altered[number] = String(line.map { $0 == "0" ? "1" : ($0 == "8" ? "9" : $0) })
                guard altered[number] != line else { continue }
                let error = try refusal(scratch.file(altered.joined(separator: "\n"), named: "a.xml"))
                #expect(
                    error.map { [.incomplete, .unparsedRow].contains($0.kind) } == true,
                    "\(name), line \(number + 1)"
                )
            }
        }
    }

    @Test func `a statement that lacks an entry is refused, and so is one that has it twice`() throws {
        for name in samples.prefix(3) {
            let text = try text(name)
            let prefix = name == "camt053-04.xml" ? "ns2:" : ""
            let first = try #require(text.firstRange(of: "<\(prefix)Ntry>"))
            let last = try #require(text[first.lowerBound...].firstRange(of: "</\(prefix)Ntry>"))
            let entry = first.lowerBound..<last.upperBound
            #expect(try refused(text.replacingCharacters(in: entry, by: ""))?.kind != nil)
            let twice = try refused(text.replacingCharacters(in: entry, by: String(text[entry]) + text[entry]))
            #expect(twice?.kind == .doubled)
            #expect(twice?.field == "Ntry")
        }
    }

    @Test func `a notification that has an entry twice is refused, but not one that has two without a number`() throws {
        let text = try text("camt054-08.xml")
        let (first, last) = (try #require(text.firstRange(of: "<Ntry>")), try #require(text.firstRange(of: "</Ntry>")))
        let entry = first.lowerBound..<last.upperBound
        let doubled = text.replacingCharacters(in: entry, by: String(text[entry]) + text[entry])
        #expect(try refused(doubled)?.kind == .doubled)
        #expect(try refused(doubled.replacing("<AcctSvcrRef>SVC-1</AcctSvcrRef>", with: "")) == nil)
    }

    @Test func `files that were joined, and statements that stand twice, are refused`() throws {
        for name in samples {
            let text = try text(name)
            #expect(try refused(text + text)?.kind == .doubled)
            let bare = text.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")
            #expect(try refused(text + bare)?.kind == .doubled)
        }
        let text = try text("camt053-02.xml")
        let statement =
            try #require(text.firstRange(of: "<Stmt>")).lowerBound..<text.firstRange(of: "</Stmt>")!.upperBound
        let twice = text.replacingCharacters(in: statement, by: String(text[statement]) + text[statement])
        #expect(try refused(twice)?.kind == .doubled)
    }

    @Test(arguments: [
        ("<LastPgInd>true", "<LastPgInd>false", StatementError.Kind.incomplete, 9),
        ("<NbOfNtries>6", "<NbOfNtries>7", .incomplete, 57),
        ("<Sum>205.00", "<Sum>207.00", .incomplete, 68),
        ("<TtlNetNtryAmt>20.70", "<TtlNetNtryAmt>20.71", .incomplete, 59),
        (
            "<CdtDbtInd>DBIT</CdtDbtInd>\n        <Sts>BOOK", "<CdtDbtInd>CRDT</CdtDbtInd>\n        <Sts>BOOK",
            .incomplete, 63
        ),
        ("<Sts>PDNG", "<Sts>WHAT", .unparsedRow, 257),
        ("<Amt Ccy=\"CNY\">75<", "<Amt Ccy=\"CNY\">75.001<", .unparsedRow, 171),
        ("<Amt Ccy=\"CNY\">75<", "<Amt Ccy=\"CNY\">-75<", .unparsedRow, 171),
        ("<Amt Ccy=\"CNY\">75<", "<Amt Ccy=\"XXQ\">75<", .unparsedRow, 171),
        ("<Amt Ccy=\"CNY\">75<", "<Amt Ccy=\"EUR\">75<", .unparsedRow, 170),
        (
            "<CdtDbtInd>CRDT</CdtDbtInd>\n        <Sts>PDNG", "<CdtDbtInd>X</CdtDbtInd>\n        <Sts>PDNG",
            .unparsedRow, 259
        ),
        ("<Dt>2026-11-26</Dt>", "<Dt>2026-11-31</Dt>", .unparsedRow, 262),
        ("</Ntry>\n    </Stmt>", "</Ntr>\n    </Stmt>", .unparsedRow, 279),
        ("?>\n<Document", "?>\n<!DOCTYPE Document [<!ENTITY a \"b\">]>\n<Document", .unreadable, 1),
    ])
    func `what is wrong is named by its line`(
        old: String,
        new: String,
        kind: StatementError.Kind,
        line: Int
    ) throws {
        let text = try text("camt053-02.xml")
        #expect(text.contains(old))
        let error = try #require(try refused(text.replacing(old, with: new, maxReplacements: 1)))
        #expect(error.kind == kind)
        #expect(error.line == line)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, by other: some StringProtocol) -> String {
        var text = self
        text.replaceSubrange(range, with: other)
        return text
    }
}
