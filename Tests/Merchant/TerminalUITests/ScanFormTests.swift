import Testing

@testable import TerminalUI

struct ScanFormTests {
    @Test(arguments: [
        "134567890123456789", "2512345678901234", "301234567890123456789012", "6212345678901234567", "6901234567892",
        "hQVDUFYwMWEzTwegAAAF", "00020101021129300012D156000000000510", "https://pay.example/o/0123456789ABCDEF",
        "HTTP://A.B/O/1", "T0001-000001", "c2sp.org/tlog-proof@v1",
    ])
    func codesAreKnownByTheirShape(text: String) {
        #expect(ScanForm(of: text) == .known)
    }

    @Test(arguments: [
        "1", "12.50", "999999999999", "12.5+3*4.2", "1234567.89+1234567.89", "00000000000000000000", "", "shop", "q",
        "shop 12", "备注备注备注备注", "69012341", "036000291452", "(1+2)*100000000000",
    ])
    func whatAPersonTypesIsTyped(text: String) {
        #expect(ScanForm(of: text) == .typed)
    }

    @Test(arguments: [
        "6901234567893", "12345678901234", "ABC-12345", "1234567890123456789012345", "x://abcdef", "two words typed",
        "WIFI S:shop;P:a b;", "   PAID   ",
    ])
    func otherCodesAreForeign(text: String) {
        #expect(ScanForm(of: text) == .foreign)
    }
}
