public import Money

/// What ``PaymentCode/decode(_:)`` found in a text.
public struct DecodedCode: Sendable, Equatable {
    /// The kind that the text is meant to be.
    public let kind: CodeKind

    /// Every rule that is broken.
    public let violations: [CodeViolation]

    /// What a right code may do but should not, such as a checksum in lower case.
    public let notices: [CodeViolation]

    /// The raw values; those of a payer's code that may be a card's number are masked.
    public let fields: CodeField

    /// How many bytes the lengths of a consumer-presented code's objects are written with, by the path of the object,
    /// where these are more than are needed.
    public let lengthWidths: [String: Int]

    /// Who is paid, in the alphabet of terminals, where the code says it.
    public let merchant: MerchantDescription?

    /// Who is paid, in the language of the place, where the code says it.
    public let localizedMerchant: LocalizedMerchant?

    /// The amount, where the code has one that can be counted.
    public let amount: Money?

    /// The same code with more rules that it breaks, before those that it was found to break.
    func breaking(_ more: [CodeViolation]) -> DecodedCode {
        DecodedCode(
            kind,
            violations: more + violations,
            notices: notices,
            fields: fields,
            lengthWidths: lengthWidths,
            merchant: merchant,
            localizedMerchant: localizedMerchant,
            amount: amount
        )
    }

    /// Whether no rule is broken.
    public var isValid: Bool { violations.isEmpty }

    /// Who is paid, in a language where the code says it in that, and otherwise in the alphabet of terminals.
    ///
    /// - Parameter language: Two letters of ISO 639-1 in either case.
    public func merchant(language: String) -> MerchantDescription? {
        guard let merchant, let local = localizedMerchant, local.isIn(language) else { return merchant }
        return MerchantDescription(
            name: local.name,
            city: local.city ?? merchant.city,
            country: merchant.country,
            category: merchant.category
        )
    }

    init(
        _ kind: CodeKind,
        violations: [CodeViolation] = [],
        notices: [CodeViolation] = [],
        fields: CodeField = .template([]),
        lengthWidths: [String: Int] = [:],
        merchant: MerchantDescription? = nil,
        localizedMerchant: LocalizedMerchant? = nil,
        amount: Money? = nil
    ) {
        self.kind = kind
        self.violations = violations
        self.notices = notices
        self.fields = fields
        self.lengthWidths = lengthWidths
        self.merchant = merchant
        self.localizedMerchant = localizedMerchant
        self.amount = amount
    }
}
