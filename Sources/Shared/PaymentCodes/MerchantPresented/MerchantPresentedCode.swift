/// A merchant-presented code that keeps every rule of EMVCo QRCPS MPM 1.0.
public struct MerchantPresentedCode: Sendable, Hashable {
    /// What the code says.
    public let content: MerchantPresentedContent

    /// The whole code with its checksum, as a symbol carries it.
    public let text: String

    /// A code that says so.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that the content breaks.
    public init(_ content: MerchantPresentedContent) throws(InvalidPaymentCode) {
        let text = try Self.text(of: content.objects)
        try self.init(MerchantPresentedReading(text), text)
    }

    /// The code that a text is; a checksum in lower case is taken.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that the text breaks.
    public init(parsing text: String) throws(InvalidPaymentCode) {
        let reading = MerchantPresentedReading(text)
        try self.init(
            reading,
            reading.checksum == .right ? text : String(text.dropLast(4)) + text.suffix(4).uppercased()
        )
    }

    private init(_ reading: MerchantPresentedReading, _ text: String) throws(InvalidPaymentCode) {
        guard reading.isValid else { throw InvalidPaymentCode(reading.violations) }
        // No copy by filter: a valid code has one checksum, and it is the last object.
        content = MerchantPresentedContent(Array(reading.objects.dropLast()))
        self.text = text
    }

    private static func text(of objects: [DataObject]) throws(InvalidPaymentCode) -> String {
        var writer = DataObjectWriter()
        writer.write(objects)
        // Such a value would be read as something else.
        guard writer.violations.isEmpty else { throw InvalidPaymentCode(writer.violations) }
        writer.writeChecksum()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
