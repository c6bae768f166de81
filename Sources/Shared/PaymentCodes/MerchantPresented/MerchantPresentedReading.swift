/// What a text says when it is read as a merchant-presented code (EMVCo QRCPS MPM 1.0), with two verdicts.
///
/// The strict one is ``violations``; the other is ``content``, which can be shown to a person whatever is wrong.
public struct MerchantPresentedReading: Sendable, Hashable {
    /// The objects that could be told apart, with the checksum.
    public let objects: [DataObject]

    /// What the checksum says.
    public let checksum: ChecksumVerdict

    /// Every rule that is broken.
    public let violations: [CodeViolation]

    /// What a right code may do but should not.
    public let notices: [CodeViolation]

    /// Whether the text is the beginning of a code that goes on.
    public let isCutOff: Bool

    /// The reading of a text without line ends around it.
    public init(_ text: String) {
        var parser = DataObjectParser(text)
        objects = parser.objects()
        checksum = Self.verdict(on: parser)
        var rules = MerchantPresentedRules(violations: parser.violations)
        rules.check(objects, checksum)
        rules.checkLength(of: parser.bytes.count)
        violations = rules.violations
        notices = rules.notices
        isCutOff = parser.isCutOff || (parser.violations.isEmpty && checksum == .missing)
    }

    /// Whether no rule is broken.
    public var isValid: Bool { violations.isEmpty }

    /// What the code says, as far as it can be read.
    public var content: MerchantPresentedContent {
        MerchantPresentedContent(objects.filter { $0.id != .checksum })
    }

    /// The checksum object where there is one, else the end of a text with broken objects when it looks like one.
    private static func verdict(on parser: DataObjectParser) -> ChecksumVerdict {
        let bytes = parser.bytes
        var place = parser.checksumStart
        if place == nil, !parser.isWhole, bytes.count >= 8,
            bytes[..<(bytes.count - 4)].suffix(4).elementsEqual("6304".utf8)
        {
            place = bytes.count - 4
        }
        guard let start = place else { return .missing }
        let expected = CyclicRedundancyCheck.checksum(bytes[..<start])
        let found = bytes[start...].prefix(4)
        let written = String(String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.prefix(4))
        if CyclicRedundancyCheck.isWritten(expected, as: found, letters: UInt8(ascii: "A")) { return .right }
        if CyclicRedundancyCheck.isWritten(expected, as: found, letters: UInt8(ascii: "a")) {
            return .rightInLowerCase(found: written)
        }
        let text = CyclicRedundancyCheck.text(of: bytes[..<start])
        return .wrong(expected: text, found: written)
    }
}
