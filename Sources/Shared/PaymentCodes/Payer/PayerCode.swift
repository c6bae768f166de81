/// A payer's one-time payment code of digits, as a wallet shows it in a barcode or a QR symbol.
///
/// It pays, so that it is neither kept nor shown; its description has the last four digits only.
public struct PayerCode: Sendable, Hashable {
    /// The wallet that the code belongs to.
    public let wallet: PayerWallet

    /// The digits, to be sent for the payment and then forgotten.
    public let digits: String

    /// A code from the digits that were scanned or typed.
    ///
    /// - Throws: ``InvalidPaymentCode``, which repeats no more than the last four digits.
    public init(parsing text: String) throws(InvalidPaymentCode) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.allSatisfy(\.isASCIIDigit) else {
            throw Self.refusal("a payer's code must have the digits 0 to 9 only", text)
        }
        guard let wallet = PayerWallet.beginning(bytes) else {
            let first = String(decoding: bytes.prefix(2), as: UTF8.self)
            throw Self.refusal("a payer's code must begin with 10 to 15, 25 to 30 or 62, not with \(first)", text)
        }
        guard wallet.lengths.contains(bytes.count) else {
            let (low, high) = (wallet.lengths.lowerBound, wallet.lengths.upperBound)
            let lengths = low == high ? "\(low)" : "\(low) to \(high)"
            throw Self.refusal("a code of \(wallet.englishName) must have \(lengths) digits, not \(bytes.count)", text)
        }
        self.wallet = wallet
        digits = text
    }

    /// The last four digits, all that may be shown or kept.
    public var lastFourDigits: String { String(digits.suffix(4)) }

    /// Whether the code may be a card's number: 19 digits of UnionPay that pass the check of ISO/IEC 7812-1.
    ///
    /// One code in ten passes it by chance, so that it is a reason to look, not to refuse.
    public var isPossiblyCardNumber: Bool { wallet == .unionPay && Luhn.isKept(by: digits.utf8.map { $0 &- 0x30 }) }

    private static func refusal(_ rule: String, _ text: String) -> InvalidPaymentCode {
        InvalidPaymentCode(path: "", rule: rule, found: text.masked)
    }
}

extension PayerCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The wallet and the last four digits.
    public var description: String { "\(wallet.englishName) •••• \(lastFourDigits)" }

    /// The same as ``description``: a debugger's print may end in a log.
    public var debugDescription: String { description }

    /// A mirror without the digits, so that `dump` shows none either.
    public var customMirror: Mirror { Mirror(self, children: ["wallet": wallet, "lastFourDigits": lastFourDigits]) }
}
