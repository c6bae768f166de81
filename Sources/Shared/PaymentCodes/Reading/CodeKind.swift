/// A kind of payment code.
public enum CodeKind: String, Sendable, Hashable, CaseIterable {
    /// A merchant-presented code of EMVCo.
    case merchantPresented = "mpm"
    /// A consumer-presented code of EMVCo.
    case consumerPresented = "cpm"
    /// A payer's code of digits.
    case payer
    /// A merchant-presented code of UnionPay that is an address.
    case unionPayURL = "unionpay-url"
    /// A merchant-presented code of our network that is an address.
    case order
    /// The code of a receipt of ours.
    case receipt
    /// No payment code.
    case unknown

    /// The kind that a text is meant to be, right or not, told by its form alone.
    init(of text: String) {
        let bytes = text.utf8
        if bytes.starts(with: "0002".utf8) {
            self = .merchantPresented
        } else if (1...64).contains(bytes.count), text.isASCIIDigits {
            self = .payer
        } else if bytes.starts(with: ConsumerPresentedCode.prefix.utf8) {
            self = .consumerPresented
        } else if bytes.starts(with: UnionPayURLCode.prefix.utf8) {
            self = .unionPayURL
        } else if bytes.starts(with: ReceiptCode.prefix.utf8) {
            self = .receipt
        } else if Self.hasOrderPath(text) {
            self = .order
        } else if Self.isMeantAsMerchantPresented(text) {
            self = .merchantPresented
        } else if Self.isMeantAsPayer(text) {
            self = .payer
        } else {
            self = .unknown
        }
    }

    private static func hasOrderPath(_ text: String) -> Bool {
        guard text.utf8.prefix(5).count == 5, let (_, rest) = try? WebOrigin.split(text) else { return false }
        return rest.utf8.starts(with: OrderCode.orderPath.utf8)
    }

    /// Whether objects of a merchant's code can be told apart, though the first of them is not 00.
    private static func isMeantAsMerchantPresented(_ text: String) -> Bool {
        guard text.utf8.prefix(4).count == 4, text.utf8.prefix(4).allSatisfy(\.isASCIIDigit) else { return false }
        var parser = DataObjectParser(text)
        let objects = parser.objects()
        return objects.count > 2 && objects.contains { $0.id == .checksum || $0.id == .payloadFormat }
            && objects.contains { (52...60).contains($0.id.number) }
    }

    /// Whether the text is as long as a payer's code, and digits but for a slip or two.
    private static func isMeantAsPayer(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard (16...32).contains(scalars.prefix(33).count) else { return false }
        let others = scalars.filter { !($0.isASCII && UInt8(ascii: $0).isASCIIDigit) }
        return others.count <= 2
            || others.allSatisfy { $0.properties.numericType == .decimal || $0 == " " || $0 == "-" }
    }
}
