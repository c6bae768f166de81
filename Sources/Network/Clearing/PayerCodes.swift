import ClearingProtocol
import ClearingStore
import PaymentCodes
import Timekeeping

/// How payers' codes of this network look.
///
/// They are 19 digits that begin with 62, so that any till takes them for a UnionPay payer code, and fail the check of
/// card numbers (ISO/IEC 7812-1), so that none takes them for a card. The consumer-presented form carries the same
/// digits as the account number of an application of this network's own.
enum PayerCodes {
    /// How long a code can be charged, in seconds.
    static let lifetime: Int64 = 60
    /// The name of the application: of the category for which nobody registers names (ISO/IEC 7816-5), and "CFOL".
    static let application: [UInt8] = [0xF0, 0x43, 0x46, 0x4F, 0x4C, 0x01]

    /// The digits of a code, which follow from its serial and the node's secret: so that a request that is repeated
    /// has the same answer although no digit is kept.
    static func digits(serial: [UInt8], secret: NodeSecret) -> String {
        for count in UInt8.min...UInt8.max {
            let hash = secret.hash(serial + [count], for: .payerCodeDigits)
            // 24 bytes make each digit likelier than another by less than one in 10^40.
            let number = hash.prefix(24).reduce(into: [UInt8](repeating: 0, count: 17)) { Self.append($1, to: &$0) }
            let text = "62" + String(decoding: number.map { UInt8(ascii: "0") + $0 }, as: UTF8.self)
            if let code = try? PayerCode(parsing: text), !code.isPossiblyCardNumber { return text }
        }
        // Nine of ten pass each time: 256 in a row do not fail.
        return ""
    }

    /// number × 256 + byte, of which the last 17 decimal digits are kept.
    private static func append(_ byte: UInt8, to number: inout [UInt8]) {
        var carry = Int(byte)
        for place in number.indices.reversed() {
            let value = Int(number[place]) * 256 + carry
            number[place] = UInt8(value % 10)
            carry = value / 10
        }
    }

    /// The consumer-presented form of a code (EMVCo QRCPS CPM 1.0).
    static func consumerPresented(_ digits: String) throws(InvalidPaymentCode) -> String {
        let padded = Array(digits.utf8).map { $0 - UInt8(ascii: "0") } + [0xF]
        let number = stride(from: 0, to: padded.count, by: 2).map { padded[$0] << 4 | padded[$0 + 1] }
        let objects: [TagLengthValue] = [
            TagLengthValue([0x4F], .bytes(application)),
            TagLengthValue([0x50], .bytes(Array("COUNTERFOIL".utf8))),
            TagLengthValue([0x5A], .bytes(number)),
        ]
        return try ConsumerPresentedCode(ConsumerPresentedContent(applications: [objects])).text
    }

    /// The digits in what a terminal scanned; `nil` when it is neither form of a payer's code.
    static func digits(in text: String) -> String? {
        if text.hasPrefix(ConsumerPresentedCode.prefix) {
            let code = try? ConsumerPresentedCode(parsing: text)
            return code?.content.applications.first { $0.matches(application) }?.accountNumber
        }
        return (try? PayerCode(parsing: text))?.digits
    }
}
