/// What a line of text looks like, typed or scanned: its form decides, because over ssh and tmux time says little.
enum ScanForm: Sendable, Hashable {
    /// What a person types, whatever its pace: an amount, a sum, a short word.
    case typed
    /// What no person types that quickly, but no code that we know.
    case foreign
    /// A code that we know by its shape.
    case known

    /// The most digits of an amount. A code of fewer digits, such as EAN-8, can only be told by a scanner's prefix.
    static let greatestAmount = 12

    /// The fewest characters of a code that we do not know.
    static let leastForeign = 8

    /// What every receipt of the network begins with; its lines belong together.
    static let receiptLine = "c2sp.org/tlog-proof@"

    /// The form of a text, which has come without its terminator.
    init(of text: String) {
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ ScanForm.isDigit($0) || ScanForm.amountSigns.contains($0) }) {
            self = bytes.allSatisfy(ScanForm.isDigit) ? ScanForm.ofDigits(bytes) : .typed
        } else if ScanForm.beginnings.contains(where: { text.hasPrefix($0) }) || ScanForm.isAddress(bytes)
            || ScanForm.isOrderNumber(bytes)
        {
            self = .known
        } else {
            let isPlain = bytes.allSatisfy { (0x20...0x7E).contains($0) }
            self = isPlain && bytes.count >= ScanForm.leastForeign ? .foreign : .typed
        }
    }

    // A consumer-presented code of EMVCo in base 64, a merchant-presented one, a receipt of ours.
    private static let beginnings = ["hQVDUFY", "000201", receiptLine]
    private static let amountSigns = Set(".,+-*/()= ".utf8)

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func ofDigits(_ digits: [UInt8]) -> ScanForm {
        // A key that is held down gives any number of the same digit.
        guard digits.count > greatestAmount, Set(digits).count > 1 else { return .typed }
        switch digits.count {
        case 13: return hasCheckDigit(digits) ? .known : .foreign
        // The payers' codes: 18 digits of WeChat Pay from 10 to 15, 16 to 24 of Alipay, 19 of UnionPay.
        case 16...24: return .known
        default: return .foreign
        }
    }

    /// The check digit of EAN-13 (GS1 General Specifications, 7.9).
    private static func hasCheckDigit(_ digits: [UInt8]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, element in
            sum + Int(element.element - 0x30) * (element.offset.isMultiple(of: 2) ? 1 : 3)
        }
        return sum.isMultiple(of: 10)
    }

    /// Whether the text begins as an address does: a scheme and two slashes.
    private static func isAddress(_ bytes: [UInt8]) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 1 else { return false }
        return bytes[..<colon].allSatisfy(isLetter) && bytes[colon...].starts(with: "://".utf8)
            && bytes.count > colon + 3
    }

    /// Whether the text is an order's number: `T0001-000001`.
    private static func isOrderNumber(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts[0].first, isLetter(first) else { return false }
        return parts[0].count >= 4 && parts[1].count >= 6 && (parts[0].dropFirst() + parts[1]).allSatisfy(isDigit)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
