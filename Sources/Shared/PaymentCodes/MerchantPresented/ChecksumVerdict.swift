/// What the checksum of a merchant-presented code says about it (EMVCo QRCPS MPM 1.0, 4.7.3).
public enum ChecksumVerdict: Sendable, Hashable {
    /// The checksum is right.
    case right
    /// The checksum is right but for being written in lower case, which codes in use do.
    case rightInLowerCase(found: String)
    /// The checksum is of another text.
    case wrong(expected: String, found: String)
    /// There is no checksum.
    case missing

    /// Whether the checksum is that of the text, in either case of letters.
    public var isRight: Bool {
        switch self {
        case .right, .rightInLowerCase: true
        case .wrong, .missing: false
        }
    }
}
