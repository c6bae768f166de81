import Testing

@testable import DataFormats

@Suite struct CommaSeparatedValuesTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'=1"), ("\r@A", "'@A"),
        ("cold = soup", "cold = soup"), ("茶馆", "茶馆"), ("", ""), ("a\u{1B}[2Jb\nc", "a[2Jbc"),
    ])
    func `no text is taken for a formula`(text: String, cell: String) {
        #expect(CommaSeparatedValues.safe(text) == cell)
    }

    @Test func `a text is cut after 256 characters`() {
        #expect(CommaSeparatedValues.safe(String(repeating: "茶", count: 300)).unicodeScalars.count == 257)
    }

    @Test func `fields are in quotation marks where they must be`() {
        let record = CommaSeparatedValues.record(["a", "b,c", "say \"tea\"", "two\r\nlines", "", "-1.00"])
        #expect(record == "a,\"b,c\",\"say \"\"tea\"\"\",\"two\r\nlines\",,-1.00\r\n")
    }
}
