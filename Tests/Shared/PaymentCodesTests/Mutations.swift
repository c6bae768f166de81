@testable import PaymentCodes

/// Codes of every kind with a few changes, at random but the same for the same seed.
struct Mutations {
    private var codes: RandomCode

    init(seed: UInt64) {
        codes = RandomCode(seed: seed)
    }

    mutating func next() throws -> String {
        switch codes.number(0...4) {
        case 0: return mutated(try MerchantPresentedCode(codes.merchantPresented()).text)
        case 1: return try mutatedWithChecksum()
        case 2: return mutated(try ConsumerPresentedCode(codes.consumerPresented()).text)
        case 3: return mutatedBytes()
        default: return mutated(codes.pick(Self.others + [codes.payer()], or: ""))
        }
    }

    private static let others = [
        "https://qr.95516.com/00010000/62028489073949969691921655610979", "https://pay.example/o/0123456789ABCDEF",
        "c2sp.org/tlog-proof@v1\nindex 1", "6292610358444335641", "hello",
    ]

    private static let odd: [Unicode.Scalar] = [
        "\u{0}", "0", "9", "6", "3", "=", "/", "+", "-", ".", "*", "\r", "\n", "\t", "\u{1B}", "\u{301}", "０", "é", "王",
        "𠮷",
        "\u{10FFFF}", "\u{202E}",
    ]

    private mutating func mutated(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<codes.number(0...3) where !scalars.isEmpty {
            let place = codes.number(0...scalars.count - 1)
            let odd = codes.pick(Self.odd, or: "0")
            switch codes.number(0...5) {
            case 0, 1: scalars[place] = odd
            case 2: scalars.insert(odd, at: place)
            case 3: scalars.remove(at: place)
            case 4: scalars.removeSubrange(place...)
            default: scalars += scalars[place...].prefix(40)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// A changed code with a right checksum, so that the rules behind it are reached.
    private mutating func mutatedWithChecksum() throws -> String {
        let text = mutated(String(try MerchantPresentedCode(codes.merchantPresented()).text.dropLast(8))) + "6304"
        return text + CyclicRedundancyCheck.text(of: Array(text.utf8)[...])
    }

    /// A code whose bytes are changed below the base64.
    private mutating func mutatedBytes() -> String {
        var bytes = codes.consumerPresented().objects.flatMap(\.encoded)
        for _ in 0..<codes.number(0...3) where bytes.count > 8 {
            let place = codes.number(7...bytes.count - 1)
            let byte = codes.pick([0x00, 0x1F, 0x61, 0x62, 0x63, 0x80, 0x81, 0x84, 0x93, 0xFF], or: UInt8(0))
            switch codes.number(0...2) {
            case 0: bytes[place] = byte
            case 1: bytes.insert(byte, at: place)
            default: bytes.removeSubrange(place..<min(place + 3, bytes.count))
            }
        }
        return Base64Text.encode(bytes)
    }
}
