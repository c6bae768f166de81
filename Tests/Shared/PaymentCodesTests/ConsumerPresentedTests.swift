import Foundation
import Testing

@testable import PaymentCodes

@Suite struct ConsumerPresentedTests {
    private static let unionPay = """
        hQVDUFYwMWFYTwigAAADMwEBAVcTYpJhA1hEQzVkHSIQIBAAABiAH180AQBjM58mCFaLEtnaC9l/nycBgJ8QEQcAAQOgAAABCDM5OTk5OTk5\
        nzYCAAGCAgAAnzcE6gZYyA==
        """

    private static func text(_ hexadecimal: String) -> String {
        Base64Text.encode(HexadecimalText.decode(hexadecimal.replacing(" ", with: "")) ?? [])
    }

    private static func paths(_ hexadecimal: String) -> [String] {
        ConsumerPresentedReading(text(hexadecimal)).violations.map(\.path)
    }

    private static let indicator = "85 05 4350563031"
    private static let name = "4F 05 A000000333"
    private static let account = "5A 08 6225735053201615"

    @Test func `the code of a wallet in use is read, and comes back`() throws {
        let code = try ConsumerPresentedCode(parsing: Self.unionPay)
        let application = try #require(code.content.applications.first)
        #expect(application.name == HexadecimalText.decode("A000000333010101"))
        #expect(application.matches([0xA0, 0, 0, 3, 0x33]) && !application.matches([0xA0, 0, 0, 4]))
        #expect(application.accountNumber == "6292610358444335641")
        #expect(application.lastFourDigits == "5641")
        #expect(application.transparentData.map(\.count) == [51])
        #expect(application.terminalData.map(\.tagText) == ["4F", "57", "5F34"])
        #expect(try ConsumerPresentedCode(code.content).text == Self.unionPay)
        #expect(
            try PaymentCode.encode(PaymentCode.decode(Self.unionPay).fields, kind: .consumerPresented) == Self.unionPay
        )
    }

    @Test(arguments: 0..<6 as Range<UInt64>) func `random codes come back byte for byte`(seed: UInt64) throws {
        var random = RandomCode(seed: seed)
        for _ in 0..<100 {
            let content = random.consumerPresented()
            let code = try ConsumerPresentedCode(content)
            #expect(try ConsumerPresentedCode(code.content) == code)
            #expect(code.content.objects.flatMap(\.encoded) == content.objects.flatMap(\.encoded))
            #expect(ScannedText.classify(code.text) == .consumerPresented(code))
        }
    }

    @Test func `a format indicator that comes twice is named`() {
        let application = "61 11 \(Self.name) \(Self.account)"
        let paths = Self.paths("\(Self.indicator) \(Self.indicator) \(application)")
        #expect(paths.contains("85"), "\(paths)")
    }

    @Test(arguments: [
        "85 05 4350563031 61 12 4F 05 A000000333 57 09 1234567890D2512201",
        "85 05 4350563031 61 11 4F 05 A000000333 5A 08 6225735053201615",
        "85 05 4350563031 61 8111 4F 05 A000000333 5A 08 6225735053201615",
        "85 05 4350563031 61 83000011 4F 05 A000000333 5A 08 6225735053201615 63 00 E1 02 0000 DF8101 01 00",
    ])
    func `a right code is right`(hexadecimal: String) throws {
        let encoded = Self.text(hexadecimal)
        #expect(ConsumerPresentedReading(encoded).violations == [])
        #expect(try ConsumerPresentedCode(ConsumerPresentedCode(parsing: encoded).content).text == encoded)
    }

    @Test(arguments: [
        ("61 11 \(name) \(account)", ["85"]), ("85 05 4350563032 61 11 \(name) \(account)", ["85"]),
        ("\(indicator)", ["61"]), ("\(indicator) 62 05 9F08020010", ["61", "62"]),
        ("\(indicator) 61 07 \(name)", ["61.57"]), ("\(indicator) 61 0A \(account)", ["61.4F"]),
        ("\(indicator) 61 10 4F 04 A0000003 \(account)", ["61.4F"]),
        ("\(indicator) 61 1B \(name) \(account) \(account)", ["61.5A"]),
        ("\(indicator) 61 11 \(name) \(account) 62 05 9F08020010", ["62"]),
        ("\(indicator) 61 11 \(name) \(account) 61 07 \(name) 62 0A \(account)", ["61.5A"]),
        ("\(indicator) 61 11 \(name) 5A 08 62257350532016FA", ["61.5A"]),
        ("\(indicator) 61 14 \(name) 5A 0B 6225735053201615202000", ["61.5A"]),
        ("\(indicator) 61 0D \(name) 57 04 1234D251", ["61.57"]),
        ("\(indicator) 61 15 \(name) \(account) 5F25 02 00", ["61.5F25"]),
        ("\(indicator) 61 16 \(name) \(account) 9F25 02 12AB", ["61.9F25"]),
        ("\(indicator) 61 15 \(name) \(account) 5F20 01 41", ["61.5F20"]),
        ("\(indicator) 63 00 61 11 \(name) \(account)", ["61"]),
        ("\(indicator) 61 11 \(name) \(account) 00", [""]),
        ("\(indicator) 61 80 \(name) \(account)", ["61", "61"]),
        ("\(indicator) 61 93 \(name) \(account)", ["61", "61"]),
        ("\(indicator) 61 84 FFFFFFFF", ["61", "61"]), ("\(indicator) 61 FF", ["61", "61"]),
        ("\(indicator) 61 83 FFFFFF", ["61", "61"]), ("\(indicator) 61 82", ["61", "61"]),
        ("\(indicator) 61 11 \(name) \(account) 9FFFFFFFFF01", [""]),
        ("\(indicator) 61 11 \(name) \(account) 1F", [""]),
    ])
    func `a broken rule is named with its place`(hexadecimal: String, paths: [String]) {
        #expect(Self.paths(hexadecimal) == paths, "\(ConsumerPresentedReading(Self.text(hexadecimal)).violations)")
    }

    @Test(arguments: ["hQVDUFYw MWE=", "hQVDUFYwMWE=A", "hQVDUFYwM===", "hQVDUFYwMWF=", "hQVDUFY\u{0}", "hQVDUFYwMWEé"])
    func `a text that is not base64 is refused`(text: String) {
        #expect(ConsumerPresentedReading(text).violations.first?.path == "")
        #expect(throws: InvalidPaymentCode.self) { try ConsumerPresentedCode(parsing: text) }
    }

    @Test func `base64 is as Foundation writes it`() {
        for count in 0..<64 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count) }
            let text = Data(bytes).base64EncodedString()
            #expect(Base64Text.encode(bytes) == text)
            #expect(Base64Text.decode(text).bytes == bytes)
            #expect(Base64Text.decode(text).violation == nil)
        }
    }

    @Test func `an application without a usable name is skipped with a notice`() {
        let reading = ConsumerPresentedReading(
            Self.text("\(Self.indicator) 61 06 4F 04 A0000003 61 11 \(Self.name) \(Self.account)")
        )
        #expect(reading.isValid)
        #expect(reading.notices.map(\.path) == ["61.4F"])
    }

    @Test func `every beginning of a code is cut off`() {
        for count in 4..<Self.unionPay.utf8.count {
            #expect(ScannedText.classify(String(Self.unionPay.prefix(count))) == .cutOff(.consumerPresented))
        }
    }
}
