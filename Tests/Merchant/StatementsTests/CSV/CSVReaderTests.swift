import Testing

@testable import Statements

@Suite struct CSVReaderTests {
    private func records(_ text: [UInt8], _ encoding: TextEncoding = .utf8) throws -> [(line: Int, fields: [String])] {
        let scratch = try StatementScratch()
        let source = StatementSource(path: try scratch.file(text), packing: .plain, encoding: encoding)
        var csv = CSVReader(try source.open())
        var records: [(line: Int, fields: [String])] = []
        while try csv.next() { records.append((csv.line, csv.strings)) }
        return records
    }

    private func records(_ text: String) throws -> [[String]] {
        try records(Array(text.utf8)).map(\.fields)
    }

    @Test func quotationMarksHoldDelimitersLineBreaksAndThemselves() throws {
        #expect(
            try records("a,\"b,c\",d\r\n\"e\r\nf\",\"g\"\"h\"\"\",\"\"\n") == [
                ["a", "b,c", "d"], ["e\r\nf", "g\"h\"", ""],
            ]
        )
    }

    @Test func whatStandsBehindAClosingMarkOrWithinAFieldBelongsToIt() throws {
        #expect(try records("\"a\"b,c\"d\",\"e\"\"f\"g\r\n") == [["ab", "c\"d\"", "e\"fg"]])
    }

    @Test func theLastLineNeedsNoLineBreakAndABlankLineIsOneEmptyField() throws {
        #expect(try records("a,b\n\n,\n\"c\"") == [["a", "b"], [""], ["", ""], ["c"]])
        #expect(try records("").isEmpty)
        #expect(try records("a,") == [["a", ""]])
    }

    @Test func aRecordKnowsItsLineThoughOthersHaveSeveral() throws {
        let lines = try records(Array("a\n\"b\n\nc\"\nd\n".utf8)).map(\.line)
        #expect(lines == [1, 2, 5])
    }

    @Test func aByteOrderMarkIsNoText() throws {
        #expect(try records("\u{FEFF}交易时间,金额\n") == [["交易时间", "金额"]])
    }

    @Test func aRecordLongerThanTheBufferIsRead() throws {
        let long = String(repeating: "订单,", count: 300_000)
        let read = try records("x,y\n\"\(long)\",z\n")
        #expect(read.count == 2 && read[1] == [long, "z"])
    }

    @Test func manyFieldsAreRead() throws {
        let fields = (1...1000).map(String.init)
        #expect(try records(fields.joined(separator: ",") + "\n") == [fields])
    }

    @Test func anOpenQuotationMarkIsAnIncompleteFile() throws {
        let error = #expect(throws: StatementError.self) { try records("a,b\nc,\"d\ne,f\n") }
        #expect(error?.kind == .incomplete && error?.line == 2)
    }

    @Test(arguments: [TextEncoding.gb18030, .utf16])
    func otherEncodingsAreRead(_ encoding: TextEncoding) throws {
        let bytes: [UInt8] =
            encoding == .gb18030
            ? [0xD6, 0xA7, 0xB8, 0xB6, 0x2C, 0x95, 0x32, 0x82, 0x36, 0x0A]
            : [0xFF, 0xFE, 0x2F, 0x65, 0xD8, 0x4E, 0x2C, 0x00, 0x40, 0xD8, 0x00, 0xDC, 0x0A, 0x00]
        #expect(TextEncoding(guessingFrom: bytes) == encoding)
        #expect(try records(bytes, encoding).map(\.fields) == [["支付", "\u{20000}"]])
    }

    @Test func aCharacterCutOffIsAnIncompleteFileAndNoCharacterIsUnparsed() throws {
        #expect(throws: StatementError.self) { try records([0xD6, 0xA7, 0xB8], .gb18030) }
        let error = #expect(throws: StatementError.self) { try records([0x61, 0x0A, 0xFF, 0xFF, 0x0A], .gb18030) }
        #expect(error?.kind == .unparsedRow && error?.reason == "byte 3 is no GB18030 text")
    }

    @Test func aLongFileOfAnotherEncodingIsReadThroughChunksThatCutCharacters() throws {
        let scratch = try StatementScratch()
        let row: [UInt8] = [0xD6, 0xA7, 0x2C, 0x95, 0x32, 0x82, 0x36, 0x61, 0x0A]
        let path = try scratch.file(Array(repeatElement(row, count: 70_000).joined()))
        let source = StatementSource(path: path, packing: .plain, encoding: .gb18030)
        #expect(try source.open().bytes(upTo: 65_536).count == 65_536)
        #expect(try source.open().bytes(upTo: 1) == [0xE6])
        var csv = CSVReader(try source.open())
        var rows = 0
        while try csv.next() {
            rows += csv.field(0).equals("支") && csv.field(1).equals("\u{20000}a") ? 1 : 0
        }
        #expect(rows == 70_000 && csv.line == 70_001)
    }
}
