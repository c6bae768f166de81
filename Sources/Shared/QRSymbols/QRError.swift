/// A reason why a text was not made into a symbol.
public enum QRError: Error, Sendable, Hashable {
    /// There is no text.
    case emptyText
    /// The text has more bytes of UTF-8 than the largest allowed symbol holds.
    case tooLong(bytes: Int, capacity: Int)
    /// The encoder failed for want of memory or another system error, of this number.
    case encoderFailed(code: Int32)
}

extension QRError: CustomStringConvertible {
    /// One sentence that names the value and the mend.
    public var description: String {
        switch self {
        case .emptyText:
            "The text for the QR symbol is empty; give at least one character."
        case .tooLong(let bytes, let capacity):
            "The text for the QR symbol has \(bytes) bytes and only \(capacity) fit; shorten it."
        case .encoderFailed(let code):
            "The QR symbol could not be made because of system error \(code); close other programs and try again."
        }
    }
}
