/// A merchant's account in UnionPay's ID 15: 31 characters that are two institutions and the merchant.
public struct UnionPayAccount: Sendable, Hashable {
    /// The identification number of the acquirer, eight digits.
    public let acquirer: String

    /// The identification number of the forwarding institution, eight digits.
    public let forwarder: String

    /// The merchant's number at the acquirer, fifteen ASCII letters and digits.
    public let merchant: String

    static let rule =
        "an account of UnionPay must have 8 digits of acquirer, 8 of forwarding institution, 15 of merchant"

    /// An account from its parts.
    ///
    /// - Throws: ``InvalidPaymentCode`` when a part has another length or other characters.
    public init(acquirer: String, forwarder: String, merchant: String) throws(InvalidPaymentCode) {
        let text = acquirer + forwarder + merchant
        guard acquirer.utf8.count == 8, forwarder.utf8.count == 8, let account = UnionPayAccount(text) else {
            throw InvalidPaymentCode(path: DataObjectID.unionPay.description, rule: Self.rule, found: text)
        }
        self = account
    }

    /// The account that the value of ID 15 spells, nil when it is laid out in another way.
    public init?(_ value: String) {
        let bytes = Array(value.utf8)
        guard bytes.count == 31, bytes[..<16].allSatisfy(\.isASCIIDigit),
            bytes[16...].allSatisfy({ $0.isASCIIDigit || $0.isASCIILetter })
        else { return nil }
        acquirer = String(decoding: bytes[..<8], as: UTF8.self)
        forwarder = String(decoding: bytes[8..<16], as: UTF8.self)
        merchant = String(decoding: bytes[16...], as: UTF8.self)
    }

    /// The value of ID 15.
    public var text: String { acquirer + forwarder + merchant }
}
