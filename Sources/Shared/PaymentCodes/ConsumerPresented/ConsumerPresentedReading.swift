/// What a text says when it is read as a consumer-presented code (EMVCo QRCPS CPM 1.0), with two verdicts.
///
/// The strict one is ``violations``; the other is ``content``, which holds what could be told apart.
public struct ConsumerPresentedReading: Sendable, Hashable {
    /// What the code says, as far as it can be read.
    public let content: ConsumerPresentedContent

    /// Every rule that is broken.
    public let violations: [CodeViolation]

    /// What a right code may do but should not.
    public let notices: [CodeViolation]

    /// Whether the text is the beginning of a code that goes on.
    public let isCutOff: Bool

    /// The reading of a text without line ends around it.
    public init(_ text: String) {
        let decoded = Base64Text.decode(text)
        var parser = TagLengthValueParser(decoded.bytes)
        let objects = parser.objects()
        isCutOff = decoded.isCutOff || (decoded.violation == nil && parser.isCutOff)
        var rules = ConsumerPresentedRules(
            violations: (decoded.violation.map { [$0] } ?? []) + parser.violations
        )
        content = ConsumerPresentedContent(objects)
        rules.check(content)
        violations = rules.violations
        notices = rules.notices
    }

    /// Whether no rule is broken.
    public var isValid: Bool { violations.isEmpty }
}
