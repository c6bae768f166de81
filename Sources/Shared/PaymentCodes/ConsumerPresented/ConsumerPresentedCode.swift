/// A consumer-presented code that keeps every rule of EMVCo QRCPS CPM 1.0.
public struct ConsumerPresentedCode: Sendable, Hashable {
    /// The beginning that tells such a code from any other text (5.1.1): 85 05 and "CPV" in base64.
    public static let prefix = "hQVDUFY"

    /// What the code says.
    public let content: ConsumerPresentedContent

    /// The whole code in base64, as a symbol carries it.
    public let text: String

    /// A code that says so.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that the content breaks.
    public init(_ content: ConsumerPresentedContent) throws(InvalidPaymentCode) {
        try self.init(parsing: Base64Text.encode(content.objects.flatMap(\.encoded)))
    }

    /// The code that a text is.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that the text breaks.
    public init(parsing text: String) throws(InvalidPaymentCode) {
        try self.init(ConsumerPresentedReading(text), text)
    }

    init(_ reading: ConsumerPresentedReading, _ text: String) throws(InvalidPaymentCode) {
        guard reading.isValid else { throw InvalidPaymentCode(reading.violations) }
        content = reading.content
        self.text = text
    }
}

extension ConsumerPresentedCode: CustomStringConvertible {
    /// What may be shown of the code: the last four digits of each account.
    public var description: String {
        let accounts = content.applications.compactMap(\.lastFourDigits).map { "•••• \($0)" }
        return "consumer-presented code " + accounts.joined(separator: ", ")
    }
}
