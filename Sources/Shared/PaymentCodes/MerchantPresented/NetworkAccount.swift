/// A merchant's account at our network: a template of the merchant account information, IDs 26 to 51, that
/// ``identifier`` opens (EMVCo QRCPS MPM 1.0, 4.7.11).
public struct NetworkAccount: Sendable, Hashable {
    /// The globally unique identifier of the template, a reverse domain name (4.7.11.2).
    public static let identifier = "org.counterfoil"

    /// The merchant's number at the network.
    public let merchant: String

    /// The token of the order that the code is for, 16 characters of Crockford's base 32; nil when it is for none.
    public let token: String?

    static let tokenPath = "26.02"

    /// An account from its parts.
    ///
    /// - Throws: ``InvalidPaymentCode`` when the token is none; a code that is made of the account checks the rest.
    public init(merchant: String, token: String? = nil) throws(InvalidPaymentCode) {
        self.merchant = merchant
        self.token = try token.map { token throws(InvalidPaymentCode) in try Self.canonical(token) }
    }

    /// Nothing unless the template is our network's and names a merchant.
    init?(_ template: DataObject) throws(InvalidPaymentCode) {
        guard let objects = template.objects, objects.text(0) == Self.identifier, let merchant = objects.text(1) else {
            return nil
        }
        try self.init(merchant: merchant, token: objects.text(2))
    }

    var object: DataObject {
        let token = token.map { [DataObject(DataObjectID(unchecked: 2), $0)] } ?? []
        return DataObject(
            DataObjectID(unchecked: 26),
            .template(
                [
                    DataObject(DataObjectID(unchecked: 0), Self.identifier),
                    DataObject(DataObjectID(unchecked: 1), merchant),
                ] + token
            )
        )
    }

    private static func canonical(_ token: String) throws(InvalidPaymentCode) -> String {
        do throws(PaymentCodeError) {
            return try OrderCode.canonicalToken(token)
        } catch {
            throw InvalidPaymentCode(path: tokenPath, rule: error.description, found: token)
        }
    }
}
