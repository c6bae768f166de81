/// What a number is matched by: a hash of it after white space and width are put aside.
///
/// The hash is seeded anew in each process, so nobody can make numbers that collide. Among a million numbers two agree
/// by chance once in forty million runs.
public struct MatchKey: Sendable, Hashable {
    /// The hash, 0 for no number.
    public let hash: UInt64

    /// No number; it matches nothing.
    public static let none = MatchKey(hash: 0)

    /// Whether there is a number.
    public var isSome: Bool { hash != 0 }

    /// The key of a number, or ``none`` for one that is missing or blank.
    public init(_ number: String?) {
        guard var number else {
            self = .none
            return
        }
        self = number.withUTF8 { MatchKey(utf8: UnsafeRawBufferPointer($0)) }
    }

    /// The key of a number's bytes in UTF-8, or ``none`` for none.
    public init(utf8 bytes: UnsafeRawBufferPointer) {
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            self.init(normalizing: String(decoding: bytes, as: UTF8.self))
            return
        }
        self.init(plain: bytes)
    }

    private init(hash: UInt64) {
        self.hash = hash
    }

    private init(plain bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else {
            self = .none
            return
        }
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        let hash = UInt64(bitPattern: Int64(hasher.finalize()))
        self.init(hash: max(1, hash))
    }

    private init(normalizing text: String) {
        var plain = ""
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            // Full-width forms stand as far above their ASCII twins.
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            plain.unicodeScalars.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
        }
        self = plain.withUTF8 { MatchKey(plain: UnsafeRawBufferPointer($0)) }
    }
}
