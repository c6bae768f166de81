import ClearingProtocol
import Crypto
import Ledger
import PaymentCodes

/// A payer's code that was scanned, to be charged at once and then forgotten: it pays, so that it is neither kept nor
/// shown.
public struct ScannedPayerCode: Sendable, Hashable {
    /// The code as it is sent.
    let text: String
    /// The last four digits, where the code says which they are.
    let lastFourDigits: String?

    /// The payer's code in what a scanner read.
    ///
    /// - Throws: ``TillError/notPayerCode(_:)`` when it is something else, such as a merchant's code or a card's number.
    public init(scanning text: String) throws(TillError) {
        switch ScannedText.classify(text) {
        case .payer(let code) where !code.isPossiblyCardNumber:
            self.text = code.digits
            lastFourDigits = code.lastFourDigits
        case .consumerPresented(let code):
            self.text = code.text
            let digits = code.content.applications.lazy.compactMap { $0.lastFourDigits ?? $0.accountNumber }.first
            lastFourDigits = digits.map { String($0.suffix(4)) }.flatMap { $0.utf8.count == 4 ? $0 : nil }
        case let other: throw .notPayerCode(other)
        }
    }

    /// What is kept of the code: HMAC-SHA256 (RFC 2104), keyed with the terminal's private key.
    func trace(keyedWith key: SigningKey) -> PayerCodeTrace {
        let content = Array("counterfoil/payer-code/v1\n\(text)".utf8)
        let hash = HMAC<SHA256>.authenticationCode(for: content, using: SymmetricKey(data: key.seed))
        return PayerCodeTrace(hash: Array(hash), lastFourDigits: lastFourDigits)
    }
}

extension ScannedPayerCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The last four digits alone.
    public var description: String { "•••• \(lastFourDigits ?? "")" }

    /// The same as ``description``: a debugger's print may end in a log.
    public var debugDescription: String { description }

    /// A mirror without the code, so that `dump` shows none either.
    public var customMirror: Mirror { Mirror(self, children: ["lastFourDigits": lastFourDigits ?? ""]) }
}
