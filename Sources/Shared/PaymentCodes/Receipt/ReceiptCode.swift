/// The code on a receipt, by which a till finds the payment again: `CFR1/M0001/P5PYNMP4P26N9/T0001-000005/0E88`.
///
/// Five parts, separated by slashes: the mark and version of the form, the merchant's number, the payment's number, the
/// order's number, and four hexadecimal digits of CRC-16/CCITT-FALSE over all that stands before them, the last slash
/// included. Nothing in it is secret, and nothing in it proves a payment: it names the payment whose proof the till can
/// give. Where no part has a small letter, a symbol holds the code in its alphanumeric mode, so that the symbol is small.
public struct ReceiptCode: Sendable, Hashable {
    /// The merchant's number in the network.
    public let merchant: String

    /// The payment's number, which the payer's phone shows too.
    public let payment: String

    /// The number of the order that it paid.
    public let order: String

    /// What every such code begins with.
    public static let prefix = "CFR1/"

    /// The most characters of a part.
    public static let partLimit = 40

    private static let checkLength = 4

    /// A code from its parts, each of 1 to 40 ASCII letters, digits, hyphens and underscores.
    ///
    /// - Throws: ``InvalidPaymentCode``.
    public init(merchant: String, payment: String, order: String) throws(InvalidPaymentCode) {
        for (name, part) in [("merchant", merchant), ("payment", payment), ("order", order)] {
            guard (1...Self.partLimit).contains(part.utf8.count), part.utf8.allSatisfy(Self.isPartByte) else {
                let rule = "the \(name) must have 1 to \(Self.partLimit) ASCII letters, digits, - or _"
                throw InvalidPaymentCode(path: name, rule: rule, found: part)
            }
        }
        self.merchant = merchant
        self.payment = payment
        self.order = order
    }

    /// The code that a text is.
    ///
    /// - Throws: ``InvalidPaymentCode``.
    public init(parsing text: String) throws(InvalidPaymentCode) {
        guard text.utf8.starts(with: Self.prefix.utf8) else {
            throw InvalidPaymentCode(path: "", rule: "the code must begin with \(Self.prefix)", found: text)
        }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 5, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 5 else {
            throw InvalidPaymentCode(path: "", rule: "the code must have five parts", found: text)
        }
        try self.init(merchant: parts[1], payment: parts[2], order: parts[3])
        guard parts[4] == check else {
            throw InvalidPaymentCode(path: "check", rule: "the check must be \(check)", found: parts[4])
        }
    }

    /// Whether a text that begins as such codes do ends before its check.
    static func isCutOff(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let areParts = parts.dropFirst().allSatisfy { $0.allSatisfy(isPartByte) }
        return areParts && (parts.count < 5 || parts.count == 5 && parts[4].count < checkLength)
    }

    /// The whole code, as a symbol carries it.
    public var text: String { checked + check }

    private var checked: String { "\(Self.prefix)\(merchant)/\(payment)/\(order)/" }

    private var check: String { CyclicRedundancyCheck.text(of: Array(checked.utf8)[...]) }

    private static func isPartByte(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || byte.isASCIILetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}

extension ReceiptCode: CustomStringConvertible {
    /// The whole code.
    public var description: String { text }
}
