import Testing

@testable import PaymentCodes

@Suite struct CyclicRedundancyCheckTests {
    @Test(arguments: [
        ("", "FFFF"), ("1", "C782"), ("123456789", "29B1"),
        ("000201021640001234567890125204525153038405802US5911ABC Hammers6008New York6304", "7222"),
    ])
    func `the check is that of CRC-16 CCITT-FALSE`(text: String, check: String) {
        #expect(CyclicRedundancyCheck.text(of: Array(text.utf8)[...]) == check)
    }

    @Test func `a check has four digits, leading zeros too`() {
        let texts = (0..<5000).map { CyclicRedundancyCheck.text(of: Array("\($0)".utf8)[...]) }
        #expect(texts.allSatisfy { $0.utf8.count == 4 && $0 == $0.uppercased() })
        #expect(texts.contains { $0.hasPrefix("0") })
    }
}
