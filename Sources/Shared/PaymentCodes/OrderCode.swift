/// The code of an order in its short form: a web address of the network that ends in the order's token.
///
/// Scheme, host and token are kept in one case, so that equal codes have equal texts.
public struct OrderCode: Sendable, Hashable {
    /// The address of the network, `https://pay.example` or `http://127.0.0.1:8080`, without a slash at its end.
    public let base: String

    /// The token of the order, 16 characters of Crockford's base 32 in upper case.
    public let token: String

    /// The number of characters of a token; 16 carry 80 bits.
    public static let tokenLength = 16

    /// The largest number of bytes of a code.
    public static let lengthLimit = 512

    static let orderPath = "/o/"

    /// A code from its parts.
    ///
    /// - Throws: ``PaymentCodeError``.
    public init(base: String, token: String) throws(PaymentCodeError) {
        let total = base.utf8.count + Self.orderPath.utf8.count + Self.tokenLength
        guard total <= Self.lengthLimit else { throw .tooLong(bytes: total, limit: Self.lengthLimit) }
        let (origin, rest) = try WebOrigin.split(base)
        guard rest.isEmpty else { throw .baseHasPath(rest) }
        self.base = origin.text
        self.token = try Self.canonicalToken(token)
    }

    /// A code from the text of a symbol or of a scanner.
    ///
    /// One line end or tab that a scanner adds is dropped. Letters of either case are taken; `I` and `L` in a token are
    /// read as `1`, `O` as `0`, as Crockford's base 32 has it.
    /// - Throws: ``PaymentCodeError``.
    public init(parsing text: String) throws(PaymentCodeError) {
        // Counted first, so that a huge text is refused without being walked.
        guard text.utf8.count <= Self.lengthLimit + 2 else {
            throw .tooLong(bytes: text.utf8.count, limit: Self.lengthLimit)
        }
        let code = Self.withoutScannerSuffix(text)
        guard !code.isEmpty else { throw .empty }
        guard code.utf8.count <= Self.lengthLimit else {
            throw .tooLong(bytes: code.utf8.count, limit: Self.lengthLimit)
        }
        let (origin, rest) = try WebOrigin.split(code)
        guard rest.utf8.starts(with: Self.orderPath.utf8) else { throw .notAnOrder(rest) }
        base = origin.text
        token = try Self.canonicalToken(String(rest.unicodeScalars.dropFirst(Self.orderPath.unicodeScalars.count)))
    }

    /// The whole code, as a symbol carries it.
    public var text: String { base + Self.orderPath + token }

    /// Whether a text is the beginning of a code, which its token does not end.
    static func isCutOff(_ text: String) -> Bool {
        guard text.utf8.count <= lengthLimit, let (_, rest) = try? WebOrigin.split(text) else { return false }
        let token = rest.unicodeScalars.dropFirst(orderPath.unicodeScalars.count)
        return token.count < tokenLength && token.allSatisfy { CrockfordBase32.canonical($0) != nil }
    }

    private static func withoutScannerSuffix(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        switch scalars.last {
        case "\n":
            scalars.removeLast()
            if scalars.last == "\r" { scalars.removeLast() }
        case "\r", "\t": scalars.removeLast()
        default: return text
        }
        return String(scalars)
    }

    static func canonicalToken(_ token: String) throws(PaymentCodeError) -> String {
        let scalars = token.unicodeScalars
        guard scalars.count == tokenLength else {
            throw .tokenLength(found: scalars.count, expected: tokenLength)
        }
        var canonical: [UInt8] = []
        canonical.reserveCapacity(tokenLength)
        for scalar in scalars {
            guard let symbol = CrockfordBase32.canonical(scalar) else { throw .tokenCharacter(String(scalar)) }
            canonical.append(symbol)
        }
        return String(decoding: canonical, as: UTF8.self)
    }
}

extension OrderCode: CustomStringConvertible {
    /// The whole code.
    public var description: String { text }
}
