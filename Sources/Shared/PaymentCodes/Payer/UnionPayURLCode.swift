/// UnionPay's merchant-presented code for domestic payments: an address with an institution and a token.
public struct UnionPayURLCode: Sendable, Hashable {
    /// The institution that made the code, eight digits.
    public let institution: String

    /// The token of the order; its length is not fixed.
    public let token: String

    /// What every such code begins with.
    public static let prefix = "https://qr.95516.com/"

    /// The largest number of characters of a token that is taken; those in use have 26 to 32.
    public static let tokenLimit = 128

    /// A code from its parts.
    ///
    /// - Throws: ``InvalidPaymentCode``.
    public init(institution: String, token: String) throws(InvalidPaymentCode) {
        guard institution.utf8.count == 8, institution.isASCIIDigits else {
            throw InvalidPaymentCode(
                path: "institution",
                rule: "the institution must have 8 digits",
                found: institution
            )
        }
        let rule = "the token must have 1 to \(Self.tokenLimit) ASCII letters and digits"
        guard (1...Self.tokenLimit).contains(token.utf8.count),
            token.utf8.allSatisfy({ $0.isASCIIDigit || $0.isASCIILetter })
        else { throw InvalidPaymentCode(path: "token", rule: rule, found: token) }
        self.institution = institution
        self.token = token
    }

    /// The code that a text is.
    ///
    /// - Throws: ``InvalidPaymentCode``.
    public init(parsing text: String) throws(InvalidPaymentCode) {
        guard text.utf8.starts(with: Self.prefix.utf8) else {
            throw InvalidPaymentCode(path: "", rule: "the code must begin with \(Self.prefix)", found: text)
        }
        let parts = text.utf8.dropFirst(Self.prefix.utf8.count)
            .split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        try self.init(institution: parts.first ?? "", token: parts.count > 1 ? parts[1] : "")
    }

    /// Whether a text that begins as such codes do ends before its token.
    static func isCutOff(_ text: String) -> Bool {
        let rest = text.utf8.dropFirst(prefix.utf8.count)
        let institution = rest.prefix(while: \.isASCIIDigit)
        let end = rest[institution.endIndex...]
        return institution.count < 8
            ? end.isEmpty : institution.count == 8 && end.elementsEqual("/".utf8.prefix(end.count))
    }

    /// The whole code, as a symbol carries it.
    public var text: String { "\(Self.prefix)\(institution)/\(token)" }
}

extension UnionPayURLCode: CustomStringConvertible {
    /// The whole code.
    public var description: String { text }
}
